import { keepTrying } from './keep-trying.ts'
import { logName, wholeName } from './names.ts'
import { idOf, type Sealing, seal } from './pieces.ts'
import type { Place } from './places/place.ts'
import { type Batch, openQueue } from './queue.ts'
import { openSignal } from './signal.ts'
import { newStream, resume, type Stream } from './stream.ts'
import type { Standing, Taken } from './words.ts'

export interface LogPostParts {
  readonly place: Place
  readonly sealing: Sealing
  readonly first: Taken | null
  readonly standing: Standing | null
  readonly now: () => number
  /** A new stream must begin, with a picture. */
  readonly lost: () => void
  /** Something was put, or could not be. */
  readonly told: (error: unknown) => void
}

/** Carries the log to one place, in order. */
export interface LogPost {
  take(taken: Taken): void
  /** Begins a new stream with all of the present log. */
  begin(id: string, whole: Taken | null): Stream
  /** The place's stream cannot be gone on with. */
  lose(): void
  stream(): Stream | null
  /** Still looking whether an older stream can be gone on with. */
  isLooking(): boolean
  /** The piece in which the last of all that was taken until now is, once it is there; fails when the stream is lost. */
  reach(): Promise<number>
  /** Looks whether it is still the place that was sent all this: another disk may be plugged in. */
  check(): Promise<void>
  /** Lets it look before anything more is sent. */
  doubt(): void
  waitingSince(): number | null
}

/** More is not remembered for a place that is away: it gets a new picture then. */
const mostWaiting = 64 * 1024 * 1024
const checkEveryMs = 60_000

interface Half {
  readonly name: string
  readonly batch: Batch
  readonly sealed: Buffer
}
interface Waiter {
  readonly mark: number
  readonly done: (seq: number) => void
  readonly failed: (error: Error) => void
}

export function openLogPost({ place, sealing, first, standing, now, lost, told }: LogPostParts): LogPost {
  const queue = openQueue()
  const signal = openSignal()
  let stream: Stream | null = null
  let isLooking = true
  let half: Half | null = null
  let waiters: readonly Waiter[] = []
  /** Null while it may be another place than before. */
  let checkedAt: number | null = null
  if (first) queue.add(first)
  const failed = (error: unknown) => {
    checkedAt = null
    told(error)
  }
  void keepTrying({ signal, step, failed })

  async function step(): Promise<boolean> {
    if (isLooking) await look()
    if (!stream) return false
    tellWaiters(stream)
    const waiting = half ?? queue.next()
    if (checkedAt === null || (waiting && now() - checkedAt > checkEveryMs)) {
      await check()
      // With something waiting the place is well once it takes that: a full one can still be read.
      if (!waiting) told(null)
      return true
    }
    if (!waiting) return false
    await deliver(stream, 'batch' in waiting ? waiting.batch : waiting)
    told(null)
    return true
  }

  async function look(): Promise<void> {
    const found = await resume(place, sealing, first, standing)
    // Meanwhile so much may have come that it was dropped.
    if (!isLooking) return
    if (!found) return lose()
    isLooking = false
    stream = found.stream
    if (found.has) queue.skip(found.has.salt, found.has.to)
    told(null)
  }

  async function check(): Promise<void> {
    const mine = stream
    // A doubt that comes meanwhile stands.
    checkedAt = now()
    if (mine === null) return
    const isThere = (await has(lastOf(mine))) && (await has(pictureOf(mine)))
    if (!isThere && stream === mine) lose()
  }

  const has = async (name: string | null) => name === null || (await place.get(name)) !== null
  const lastOf = ({ id, next }: Stream) => (next === 0 ? null : logName(id, next - 1))
  /** A disk that was changed between two pieces has the later one, but never the picture. */
  const pictureOf = ({ id, wholeAt }: Stream) => (wholeAt === null ? null : wholeName(id, wholeAt))

  async function deliver(mine: Stream, batch: Batch): Promise<void> {
    const seq = mine.next
    const piece = await closed(mine, batch)
    // While it was being closed its stream may have been lost: nothing of it belongs into another.
    if (stream !== mine) return
    half = piece
    const { name, sealed } = piece
    await place.put(name, sealed)
    if (stream !== mine) return
    half = null
    if (batch.stretch.from === 0) mine.starts.set(batch.stretch.salt, seq)
    mine.next = seq + 1
    mine.after = idOf(sealed)
    queue.done(batch)
    tellWaiters(mine)
  }

  /** What was tried before comes out the same: it may be there already, and only the answer got lost. */
  async function closed({ id, next, after, starts }: Stream, batch: Batch): Promise<Half> {
    const name = logName(id, next)
    if (half?.name === name) return half
    const { salt, from, to, sum, bytes } = batch.stretch
    const logStart = from === 0 ? next : (starts.get(salt) ?? next)
    const head = { kind: 'log', seq: next, after, salt, from, to, sum, logStart, at: batch.at } as const
    return { name, batch, sealed: await seal(name, { head, bytes }, sealing) }
  }

  function tellWaiters({ next }: Stream): void {
    const there = queue.gone()
    for (const { mark, done } of waiters) if (mark <= there) done(next - 1)
    waiters = waiters.filter(({ mark }) => mark > there)
  }

  function lose(): void {
    isLooking = false
    stream = null
    half = null
    for (const { failed } of waiters) failed(new Error('the row of pieces was broken off'))
    waiters = []
    lost()
  }

  return {
    take: (taken) => {
      queue.add(taken)
      if (queue.bytes() > mostWaiting) {
        queue.clear()
        lose()
      }
      signal.wake()
    },
    begin: (id, whole) => {
      queue.clear()
      if (whole) queue.add(whole)
      stream = newStream(id)
      signal.wake()
      return stream
    },
    lose,
    stream: () => stream,
    isLooking: () => isLooking,
    reach: () =>
      new Promise((done, failed) => {
        waiters = [...waiters, { mark: queue.added(), done, failed }]
        signal.wake()
      }),
    check,
    doubt: () => {
      checkedAt = null
      signal.wake()
    },
    waitingSince: queue.waitingSince,
  }
}
