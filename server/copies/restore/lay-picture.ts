import { open as openFile } from 'node:fs/promises'
import { baseName } from '../names.ts'
import { type HeadOf, open } from '../pieces.ts'
import type { Place } from '../places/place.ts'

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
  const fetchOf = (part: number) => {
    const fetched = place.get(baseName(stream, mark.at, part))
    fetched.catch(() => undefined)
    return fetched
  }
  const handle = await openFile(file, 'w', 0o600)
  const ahead: Promise<Uint8Array | null>[] = []
  let after = ''
  try {
    for (let part = 0; part < mark.parts; part++) {
      while (ahead.length < atOnce && part + ahead.length < mark.parts)
        ahead.push(fetchOf(part + ahead.length))
      const name = baseName(stream, mark.at, part)
      const sealed = await ahead.shift()
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
