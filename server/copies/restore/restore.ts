import { rmSync } from 'node:fs'
import { open, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { HeadOf } from '../pieces.ts'
import type { Place } from '../places/place.ts'
import { layLog, NotTaken } from './lay-log.ts'
import { layPicture } from './lay-picture.ts'
import { markOf, type Picture, picturesAt } from './pictures.ts'
import { type Break, readLog } from './read-log.ts'

export interface RestoreWish {
  readonly place: Place
  readonly key: Buffer | null
  /** The database that is written; nothing may lie there. */
  readonly file: string
  /** The state of this moment; infinity for the newest. */
  readonly upTo: number
  /** Told of each step and of what is of no use. */
  readonly say: (sentence: string) => void
}

export type Restored =
  /** `until`: it has everything up to then. `broken`: what came after is lost. */
  | { readonly ok: true; readonly until: number; readonly pieces: number; readonly broken: Break | null }
  | { readonly ok: false; readonly why: RestoreFault }
export type RestoreFault = 'no-copy' | 'needs-key' | 'needs-no-key' | 'damaged' | 'no-room'

/** Lays down the newest picture that is whole, and the log behind it, as far as it is whole. */
export async function restore(wish: RestoreWish): Promise<Restored> {
  const { place, key, say, upTo } = wish
  const pictures = await picturesAt(place, upTo)
  for (const picture of pictures) {
    const mark = await markOf(place, key, picture)
    if (!mark.ok && mark.why !== 'damaged') return { ok: false, why: mark.why }
    if (mark.ok && !(await hasRoom(wish.file, mark.head.size))) return { ok: false, why: 'no-room' }
    const laid = mark.ok ? await layDown(wish, picture, mark.head) : 'its mark is damaged'
    if (typeof laid !== 'string') return { ok: true, ...laid }
    say(`The picture of ${timeOf(picture.at)} is of no use: ${laid}. Trying the one before it.`)
    clear(wish.file)
  }
  return { ok: false, why: pictures.length === 0 ? 'no-copy' : 'damaged' }
}

type Laid = Omit<Extract<Restored, { ok: true }>, 'ok'>

/** A sentence when the picture, or what it needs of the log, is of no use. */
async function layDown(wish: RestoreWish, picture: Picture, mark: HeadOf<'whole'>): Promise<Laid | string> {
  const { place, key, file, upTo, say } = wish
  const { stream, logs } = picture
  say(`Fetching the picture of ${timeOf(mark.at)}: ${megabytes(mark.size)} in ${mark.parts} parts.`)
  const bad = await layPicture({ place, key, stream, mark, file })
  if (bad) return `${bad} is missing or damaged`
  const layer = layLog(file)
  const reading = readLog({ place, key, stream, logs, from: mark.logFrom, upTo })
  let [until, pieces, reached] = [mark.at, 0, mark.logFrom - 1]
  for (;;) {
    const { done, value } = await reading.next()
    if (done) {
      if (reached < mark.needs)
        return value ? `${value.name} is ${value.why}` : 'its log is of a later moment'
      const problem = settled(() => layer.settle())
      if (problem) return problem
      await onDisk(file)
      return { until, pieces, broken: value }
    }
    const problem = settled(() => layer.lay(value))
    if (problem) return problem
    until = Math.max(until, value.head.at)
    reached = value.head.seq
    pieces += 1
  }
}

function settled(deed: () => void): string | null {
  try {
    deed()
    return null
  } catch (error) {
    if (error instanceof NotTaken) return error.message
    throw error
  }
}

async function onDisk(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync().finally(() => handle.close())
}

/** For the picture, the log behind it and what is compared, and so that the lobby beside it goes on. */
async function hasRoom(file: string, size: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(dirname(file))
  return bavail * bsize > 1.3 * size + 128 * 1024 * 1024
}

const clear = (file: string): void => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}

/** A moment as everybody reads it who restores: in universal time. */
export const timeOf = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
