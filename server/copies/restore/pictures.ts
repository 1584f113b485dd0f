import { contentsOf, isStream, wholeName } from '../names.ts'
import { type HeadOf, open } from '../pieces.ts'
import type { Place } from '../places/place.ts'

/** A whole picture of the database, and the log that lies behind it. */
export interface Picture {
  readonly stream: string
  readonly at: number
  readonly logs: readonly number[]
}

/** The pictures at a place that one may begin with, newest first; none that is younger than `upTo`. */
export async function picturesAt(place: Place, upTo: number): Promise<readonly Picture[]> {
  const streams = (await place.list('')).filter(isStream)
  const found = await Promise.all(
    streams.map(async (stream) => {
      const { wholes, logs } = contentsOf(await place.list(stream))
      return wholes.map((at) => ({ stream, at, logs }))
    }),
  )
  return found
    .flat()
    .filter(({ at }) => at <= upTo)
    .sort((a, b) => b.at - a.at)
}

export type Mark =
  | { readonly ok: true; readonly head: HeadOf<'whole'> }
  | { readonly ok: false; readonly why: 'damaged' | 'needs-key' | 'needs-no-key' }

/** What a picture says of itself. */
export async function markOf(
  place: Place,
  key: Buffer | null,
  { stream, at }: Pick<Picture, 'stream' | 'at'>,
): Promise<Mark> {
  const name = wholeName(stream, at)
  const sealed = await place.get(name)
  if (!sealed) return { ok: false, why: 'damaged' }
  const opened = await open(name, sealed, { key })
  if (!opened.ok) return opened
  return opened.piece.head.kind === 'whole'
    ? { ok: true, head: opened.piece.head }
    : { ok: false, why: 'damaged' }
}
