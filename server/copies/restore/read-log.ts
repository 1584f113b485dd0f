import { logName } from '../names.ts'
import { type HeadOf, open } from '../pieces.ts'
import type { Place } from '../places/place.ts'
import { fetchAhead } from './fetch-ahead.ts'

/** A piece of the log as it was put. */
export interface LogPiece {
  readonly head: HeadOf<'log'>
  readonly bytes: Uint8Array
}

/** Why reading ended before the last piece. */
export interface Break {
  readonly name: string
  readonly why: 'missing' | 'damaged'
  /** Pieces from there on that are of no use. */
  readonly lost: number
}

export interface LogWish {
  readonly place: Place
  readonly key: Buffer | null
  readonly stream: string
  /** The numbers that are there, ascending. */
  readonly logs: readonly number[]
  /** The first that is wanted. */
  readonly from: number
  /** Nothing that was committed after this. */
  readonly upTo: number
}

const atOnce = 16

/**
 * Gives the log's pieces in order, as long as each follows on the one before; afterwards tells where that ended, null
 * when it was the last.
 */
export async function* readLog({
  place,
  key,
  stream,
  logs,
  from,
  upTo,
}: LogWish): AsyncGenerator<LogPiece, Break | null> {
  const wanted = logs.filter((seq) => seq >= from)
  const last = wanted.at(-1) ?? from - 1
  const names = Array.from({ length: last - from + 1 }, (_, index) => logName(stream, from + index))
  let seq = from
  let before: { readonly head: HeadOf<'log'>; readonly id: string } | null = null
  for await (const { name, sealed } of fetchAhead(place, names, atOnce)) {
    const broken = (why: Break['why']): Break => ({
      name,
      why,
      lost: wanted.filter((one) => one >= seq).length,
    })
    if (!sealed) return broken('missing')
    const opened = await open(name, sealed, { key })
    if (!opened.ok || opened.piece.head.kind !== 'log') return broken('damaged')
    const { head, bytes } = opened.piece
    if (head.seq !== seq || (before && !follows(before, head))) return broken('damaged')
    if (head.at > upTo) return null
    yield { head, bytes }
    before = { head, id: opened.id }
    seq += 1
  }
  return null
}

const follows = (before: { head: HeadOf<'log'>; id: string }, head: HeadOf<'log'>): boolean =>
  head.after === before.id &&
  (head.from === 0 || (head.salt === before.head.salt && head.from === before.head.to))
