import type { Duplex } from 'node:stream'

/** How much of it went out. */
export type Sent = 'nothing' | 'part' | 'all'

/** Some printers stall on larger blocks. */
const chunkBytes = 2048

/** Sends no faster than the device takes it; ends the line when it takes nothing for `stallMs`. */
export async function send(stream: Duplex, bytes: Buffer, stallMs: number): Promise<Sent> {
  if (!stream.writable) return 'nothing'
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const taken = await taker(stream, bytes.subarray(at, at + chunkBytes), stallMs)
    if (!taken) return 'part'
  }
  return 'all'
}

/** True when the chunk has left for the device. */
function taker(stream: Duplex, chunk: Buffer, stallMs: number): Promise<boolean> {
  if (!stream.writable) return Promise.resolve(false)
  return new Promise((answer) => {
    const limit = setTimeout(() => stream.destroy(), stallMs)
    const settle = (taken: boolean): void => {
      clearTimeout(limit)
      stream.off('close', no)
      answer(taken)
    }
    const no = (): void => settle(false)
    stream.once('close', no)
    stream.write(chunk, (error) => settle(!error))
  })
}
