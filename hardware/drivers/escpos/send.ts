import type { Socket } from 'node:net'

/** Some printers stall on larger blocks. */
const chunkBytes = 2048

/** Sends no faster than the printer takes it; ends the connection when it takes nothing for `stallMs`. */
export async function send(
  socket: Socket,
  bytes: Buffer,
  stallMs: number,
): Promise<'nothing' | 'part' | 'all'> {
  if (!socket.writable) return 'nothing'
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    if (!socket.writable) return 'part'
    const taken = socket.write(bytes.subarray(at, at + chunkBytes))
    if (!taken && !(await drained(socket, stallMs))) return 'part'
  }
  return 'all'
}

function drained(socket: Socket, stallMs: number): Promise<boolean> {
  return new Promise((answer) => {
    const limit = setTimeout(() => socket.destroy(), stallMs)
    const settle = (taken: boolean): void => {
      clearTimeout(limit)
      socket.off('drain', yes)
      socket.off('close', no)
      answer(taken)
    }
    const yes = (): void => settle(true)
    const no = (): void => settle(false)
    socket.on('drain', yes)
    socket.on('close', no)
  })
}
