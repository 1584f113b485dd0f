import { frameHeaderBytes, logHeaderBytes } from '../store/journal.ts'
import { contentsOf, isStream, logName } from './names.ts'
import { idOf, open, type Sealing } from './pieces.ts'
import type { Place } from './places/place.ts'
import type { Standing, Taken } from './words.ts'

/** A row of pieces without a gap, as it grows at a place. */
export interface Stream {
  readonly id: string
  /** The number of the next piece of the log. */
  next: number
  /** Names the last piece. */
  after: string
  /** With which piece each log began, by its salt; only logs that may still be needed. */
  readonly starts: Map<string, number>
  /** When the newest whole picture was taken; null before the first. */
  wholeAt: number | null
}

export const newStream = (id: string): Stream => ({
  id,
  next: 0,
  after: '',
  starts: new Map(),
  wholeAt: null,
})

export interface Resumed {
  readonly stream: Stream
  /** What the place has of the present log. */
  readonly has: { readonly salt: string; readonly to: number } | null
}

/**
 * Goes on with the newest stream of a place where that is sure to be right: the database is what it was when the lobby
 * was closed in order, or the last piece is a stretch of the log that lies here. Null where a new stream must begin.
 */
export async function resume(
  place: Place,
  { key }: Pick<Sealing, 'key'>,
  first: Taken | null,
  standing: Standing | null,
): Promise<Resumed | null> {
  const streams = [...(await place.list(''))].filter(isStream).sort().reverse()
  for (const id of streams) {
    const { logs, wholes } = contentsOf(await place.list(id))
    const wholeAt = wholes.at(-1)
    if (wholeAt === undefined) continue
    const seq = logs.at(-1) ?? -1
    const sealed = seq < 0 ? null : await place.get(logName(id, seq))
    const stream: Stream = {
      id,
      next: seq + 1,
      after: sealed ? idOf(sealed) : '',
      starts: new Map<string, number>(),
      wholeAt,
    }
    if (standing?.stream === id && standing.seq === seq) return { stream, has: null }
    const opened = sealed && (await open(logName(id, seq), sealed, { key }))
    if (!opened?.ok || opened.piece.head.kind !== 'log' || !first) return null
    const { salt, to, sum, logStart } = opened.piece.head
    if (!isWithin(first, salt, to, sum)) return null
    stream.starts.set(salt, logStart)
    return { stream, has: { salt, to } }
  }
  return null
}

/** Whether a log has, at `to`, the very checksum over all before. */
function isWithin({ stretch }: Taken, salt: string, to: number, sum: string): boolean {
  if (stretch.salt !== salt || stretch.from !== 0 || to > stretch.to) return false
  const log = Buffer.from(stretch.bytes.buffer, stretch.bytes.byteOffset, stretch.bytes.length)
  const frame = to - log.readUInt32BE(8) - frameHeaderBytes
  return frame >= logHeaderBytes && log.toString('hex', frame + 16, frame + 24) === sum
}
