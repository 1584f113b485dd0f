import { statfsSync } from 'node:fs'
import type { Logger } from 'pino'
import type { Found, Watcher } from './health.ts'

/** How much of a disk is left. */
export interface DiskFree {
  readonly freeBytes: number
  readonly totalBytes: number
}

/** What the user of the program may still write where the lobby keeps all; throws where nothing can be asked. */
export function diskFree(folder: string): DiskFree {
  const { bavail, blocks, bsize } = statfsSync(folder)
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize }
}

/** Asks for the folder's disk each time; null where it cannot be asked now, which is logged when it begins. */
export function askDisk(folder: string, logger: Logger): () => DiskFree | null {
  let couldBeAsked = true
  return () => {
    try {
      const free = diskFree(folder)
      couldBeAsked = true
      return free
    } catch (error) {
      if (couldBeAsked) logger.error({ err: error }, 'how much room the disk has could not be asked')
      couldBeAsked = false
      return null
    }
  }
}

/** The next change of form, which copies the database, has no room. */
const fullBytes = 200_000_000

/** `free` is asked at each look, and of a disk that cannot be asked nothing is said; `boundBytes` is where somebody is told. */
export const diskWatcher =
  (free: () => DiskFree | null, boundBytes: number): Watcher =>
  () => {
    const left = free()
    return left ? diskWrong(left.freeBytes, boundBytes) : []
  }

function diskWrong(freeBytes: number, boundBytes: number): readonly Found[] {
  if (freeBytes < Math.min(fullBytes, boundBytes)) return [{ kind: 'disk-full' }]
  return freeBytes < boundBytes ? [{ kind: 'disk-near-full' }] : []
}
