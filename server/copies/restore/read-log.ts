import { logName } from '../names.ts'
import { type HeadOf, open } from '../pieces.ts'
import type { Place } from '../places/place.ts'

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
 * when it was the last. Fetches some ahead: a line far away answers slowly.
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
  const fetchOf = (seq: number) => {
    const fetched = place.get(logName(stream, seq))
    fetched.catch(() => undefined)
    return fetched
  }
  const ahead: Promise<Uint8Array | null>[] = []
  let before: { readonly head: HeadOf<'log'>; readonly id: string } | null = null
  for (let seq = from; seq <= last; seq++) {
    while (ahead.length < atOnce && seq + ahead.length <= last) ahead.push(fetchOf(seq + ahead.length))
    const name = logName(stream, seq)
    const broken = (why: Break['why']): Break => ({
      name,
      why,
      lost: wanted.filter((one) => one >= seq).length,
    })
    const sealed = await ahead.shift()
    if (!sealed) return broken('missing')
    const opened = await open(name, sealed, { key })
    if (!opened.ok || opened.piece.head.kind !== 'log') return broken('damaged')
    const { head, bytes } = opened.piece
    if (head.seq !== seq || (before && !follows(before, head))) return broken('damaged')
    if (head.at > upTo) return null
    yield { head, bytes }
    before = { head, id: opened.id }
  }
  return null
}

const follows = (before: { head: HeadOf<'log'>; id: string }, head: HeadOf<'log'>): boolean =>
  head.after === before.id &&
  (head.from === 0 || (head.salt === before.head.salt && head.from === before.head.to))
