import { statfsSync } from 'node:fs'
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

/** The next change of form, which copies the database, has no room. */
const fullBytes = 200_000_000

/** `free` is asked at each look; `boundBytes` is where somebody is told. */
export const diskWatcher =
  (free: () => DiskFree, boundBytes: number): Watcher =>
  () =>
    diskWrong(free().freeBytes, boundBytes)

function diskWrong(freeBytes: number, boundBytes: number): readonly Found[] {
  if (freeBytes < Math.min(fullBytes, boundBytes)) return [{ kind: 'disk-full' }]
  return freeBytes < boundBytes ? [{ kind: 'disk-near-full' }] : []
}
