import { baseName, wholeName } from './names.ts'
import { partsOf } from './picture.ts'
import { idOf, type Sealing, seal } from './pieces.ts'
import type { Place } from './places/place.ts'
import { prune } from './prune.ts'
import { markOf } from './restore/pictures.ts'
import type { Stream } from './stream.ts'

export interface PictureParts {
  readonly place: Place
  readonly sealing: Sealing
  /** The lobby's database, whose file is held still. */
  readonly file: string
  readonly stream: Stream
  /** Since when it is held. */
  readonly at: number
  /** The salt of the log that lay beside it; null when that was empty. */
  readonly salt: string | null
  /** The last piece of what had been committed by then, once that is there. */
  readonly reached: Promise<number>
  /** Throws when the picture is worth nothing any more. */
  readonly check: () => void
}

/**
 * Puts a picture of the whole database at a place. While the log is held back from the file, file and log together are
 * the database of any moment since; so the picture needs the log that lay beside it from its front.
 */
export async function takePicture(parts: PictureParts): Promise<void> {
  const { place, sealing, file, stream, at, salt, reached, check } = parts
  const put = async (name: string, piece: Parameters<typeof seal>[1]) => {
    check()
    const sealed = await seal(name, piece, sealing)
    await place.put(name, sealed)
    return idOf(sealed)
  }
  let [part, size, after] = [0, 0, '']
  for await (const bytes of partsOf(file)) {
    after = await put(baseName(stream.id, at, part), { head: { kind: 'base', at, part, after }, bytes })
    part += 1
    size += bytes.length
  }
  const needs = await reached
  const logFrom = (salt === null ? undefined : stream.starts.get(salt)) ?? needs + 1
  const head = { kind: 'whole', at, parts: part, size, after, logFrom, needs } as const
  await put(wholeName(stream.id, at), { head, bytes: new Uint8Array() })
  stream.wholeAt = at
}

/** Removes what is older than anybody may want to restore. */
export function dropOld(place: Place, sealing: Sealing, stream: Stream, keepFrom: number): Promise<void> {
  return prune(place, {
    current: stream.id,
    keepFrom,
    logFrom: async (id, wholeAt) => {
      const mark = await markOf(place, sealing.key, { stream: id, at: wholeAt })
      return mark.ok ? mark.head.logFrom : null
    },
  })
}
