import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A network between a machine and another, which can be cut. */
export interface NetworkLine {
  readonly port: number
  cut(): void
  mend(): Promise<void>
}

/** Leads from a port of its own to another port of this machine. */
export async function lineTo(target: number): Promise<NetworkLine> {
  const sockets = new Set<Socket>()
  const server = createServer((from) => {
    const to = connect(target, '127.0.0.1')
    for (const socket of [from, to]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('close', () => {
        sockets.delete(socket)
        from.destroy()
        to.destroy()
      })
    }
    from.pipe(to).pipe(from)
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    cut: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
    mend: () => listen(address.port),
  }
}
