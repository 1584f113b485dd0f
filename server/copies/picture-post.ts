import { keepTrying } from './keep-trying.ts'
import type { LogPost } from './log-post.ts'
import { streamName } from './names.ts'
import type { Sealing } from './pieces.ts'
import type { Place } from './places/place.ts'
import { openSignal } from './signal.ts'
import type { Stream } from './stream.ts'
import { dropOld, takePicture } from './take-picture.ts'
import type { Taken } from './words.ts'

export interface PicturePostParts {
  readonly place: Place
  readonly sealing: Sealing
  readonly log: LogPost
  /** The lobby's database. */
  readonly file: string
  readonly days: number
  readonly now: () => number
  /** Asks for the file to be held still; `held` is called then. */
  readonly hold: () => void
  readonly release: () => void
  /** A picture was taken, or could not be. */
  readonly told: (error: unknown) => void
}

/** Puts pictures of the whole database at one place, while its log goes there as ever. */
export interface PicturePost {
  want(): void
  /** The place may be ready for one by now. */
  nudge(): void
  /** `whole` is all of the log that lies beside the file. */
  held(whole: Taken | null, at: number): void
  /** The file will be changed: what is being copied of it is worth nothing. */
  letGo(): void
}

interface Held {
  readonly stream: Stream
  readonly at: number
  readonly salt: string | null
  readonly reached: Promise<number>
}

const dayMs = 86_400_000

export function openPicturePost(parts: PicturePostParts): PicturePost {
  const { place, sealing, log, file, days, now, told } = parts
  const signal = openSignal()
  let isWanted = false
  let isSpoilt = false
  /** The stream of the newest picture, until what is older than anybody may want is gone from the place. */
  let untidy: Stream | null = null
  let tellHeld: ((held: Held) => void) | null = null
  void keepTrying({ signal, step, failed: told })

  async function step(): Promise<boolean> {
    if (log.isLooking()) return false
    // A picture comes first: a place that lets nothing be removed still gets its copies.
    if (isWanted) untidy = await picture()
    if (untidy) await tidy(untidy)
    return false
  }

  async function picture(): Promise<Stream> {
    // Nothing is held for a place that is away.
    await place.list('')
    await log.check()
    const held = await new Promise<Held>((done) => {
      tellHeld = done
      parts.hold()
    })
    const { stream, at, salt, reached } = held
    const check = () => {
      if (isSpoilt || log.stream() !== stream) throw new Error('the database was not held still for so long')
    }
    try {
      await takePicture({ place, sealing, file, stream, at, salt, reached, check })
    } finally {
      parts.release()
    }
    // A stream that was lost meanwhile needs another.
    isWanted = log.stream() !== stream
    told(null)
    return stream
  }

  async function tidy(stream: Stream): Promise<void> {
    await dropOld(place, sealing, stream, now() - days * dayMs)
    untidy = null
    told(null)
  }

  return {
    want: () => {
      isWanted = true
      signal.wake()
    },
    nudge: signal.wake,
    held: (whole, at) => {
      isSpoilt = false
      const stream = log.stream() ?? log.begin(streamName(at, sealing.random), whole)
      const reached = log.reach()
      reached.catch(() => undefined)
      tellHeld?.({ stream, at, salt: whole?.stretch.salt ?? null, reached })
      tellHeld = null
    },
    letGo: () => {
      isSpoilt = true
    },
  }
}
