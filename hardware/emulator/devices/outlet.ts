import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** Where an emulated device can be plugged in: a tcp port that stands for its serial line. */
export interface Outlet {
  readonly port: number
  /** Somebody is on the line. */
  connected(): boolean
  /** False when nobody is there to hear it. */
  send(bytes: Buffer): boolean
  /** Ends the line, as pulling the plug would; it can be opened again at once. */
  drop(): void
  close(): Promise<void>
}

export interface OutletSettings {
  /** 0 lets the machine choose. */
  readonly port: number
  readonly bytes: (bytes: Buffer) => void
  /** Somebody has opened the line. */
  readonly up?: () => void
  /** Somebody has left it. */
  readonly down?: () => void
}

/** Opens it on this machine only; rejects when the port is taken. */
export async function openOutlet({ port, bytes, up, down }: OutletSettings): Promise<Outlet> {
  const clients = new Set<Socket>()
  const server = createServer({ noDelay: true }, (socket) => {
    socket.setNoDelay()
    clients.add(socket)
    socket.on('data', bytes)
    // Whoever vanishes is no fault of the device; 'close' follows.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      clients.delete(socket)
      down?.()
    })
    up?.()
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const drop = (): void => {
    for (const socket of clients) socket.destroy()
    clients.clear()
  }
  return {
    port: typeof address === 'object' && address ? address.port : port,
    connected: () => clients.size > 0,
    send(sent) {
      for (const socket of clients) socket.write(sent)
      return clients.size > 0
    },
    drop,
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()))
      drop()
      await closed
    },
  }
}
