import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Bytes a part. */
const partBytes = 8 * 1024 * 1024

/**
 * A file in parts, read by another process: were it opened and closed in this one, SQLite's own locks on the database
 * would be gone (https://sqlite.org/howtocorrupt.html, 2.2). Throws when it cannot be read to its end.
 */
export async function* partsOf(file: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = spawn('nice', ['-n', '10', 'cat', file], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(reader, 'close')
  ended.catch(() => undefined)
  let part = new Uint8Array(partBytes)
  let filled = 0
  try {
    for await (const chunk of reader.stdout as AsyncIterable<Buffer>) {
      for (let at = 0; at < chunk.length; ) {
        const piece = chunk.subarray(at, at + partBytes - filled)
        part.set(piece, filled)
        filled += piece.length
        at += piece.length
        if (filled < partBytes) continue
        yield part
        part = new Uint8Array(partBytes)
        filled = 0
      }
    }
    if (filled > 0) yield part.subarray(0, filled)
    const [code] = (await ended) as [number | null]
    if (code !== 0) throw new Error(`${file} could not be read: cat ended with ${code}`)
  } finally {
    reader.kill()
  }
}
