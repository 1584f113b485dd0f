import { open as openFile } from 'node:fs/promises'
import { baseName } from '../names.ts'
import { type HeadOf, open } from '../pieces.ts'
import type { Place } from '../places/place.ts'
import { fetchAhead } from './fetch-ahead.ts'

export interface PictureWish {
  readonly place: Place
  readonly key: Buffer | null
  readonly stream: string
  readonly mark: HeadOf<'whole'>
  /** The file that is written. */
  readonly file: string
}

const atOnce = 4

/** Lays a picture down as a file; gives the name of the part that is missing or damaged, null when all are well. */
export async function layPicture({ place, key, stream, mark, file }: PictureWish): Promise<string | null> {
  const names = Array.from({ length: mark.parts }, (_, part) => baseName(stream, mark.at, part))
  const handle = await openFile(file, 'w', 0o600)
  let after = ''
  try {
    for await (const { name, sealed } of fetchAhead(place, names, atOnce)) {
      const opened = sealed ? await open(name, sealed, { key }) : null
      if (!opened?.ok || opened.piece.head.kind !== 'base' || opened.piece.head.after !== after) return name
      await handle.writeFile(opened.piece.bytes)
      after = opened.id
    }
    await handle.sync()
    return after === mark.after && (await handle.stat()).size === mark.size
      ? null
      : baseName(stream, mark.at, 0)
  } finally {
    await handle.close()
  }
}
