import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Fills the disk of `folder` to the last byte with a file; gives what removes that file. */
export function fillDisk(folder: string): () => void {
  const file = join(folder, 'filler')
  const filler = openSync(file, 'w')
  for (let piece = Buffer.alloc(1 << 20); piece.length > 0; ) {
    try {
      if (writeSync(filler, piece) === 0) break
    } catch {
      piece = piece.subarray(0, piece.length >> 1)
    }
  }
  closeSync(filler)
  return () => rmSync(file)
}
