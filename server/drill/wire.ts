import { connect, createServer, type Socket } from 'node:net'
import { listenHere } from './listen-here.ts'

/** The network between a counter and the lobby, which can be pulled: nobody is told, as with a real cable. */
export interface Wire {
  /** Where the lobby is reached over it. */
  readonly address: string
  /** Nothing goes through in either direction. */
  pull(): void
  /** The next press goes through; its answer is lost, and then the line. */
  pullBeforeAnswer(): void
  plugIn(): void
  close(): void
}

/** Lays a wire to a port of this machine. */
export async function layWire(port: number): Promise<Wire> {
  const sockets = new Set<Socket>()
  let isPulled = false
  let losesAnswer = false
  const server = createServer((counter) => {
    const lobby = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [counter, lobby],
      [lobby, counter],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
    }
    counter.on('data', (data) => {
      if (!isPulled) lobby.write(data)
    })
    lobby.on('data', (data) => {
      isPulled ||= losesAnswer && data.includes('HTTP/1.1 ')
      if (isPulled) losesAnswer = false
      else counter.write(data)
    })
  })
  const own = await listenHere(server)
  const cutAll = () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  return {
    address: `http://127.0.0.1:${own}`,
    pull: () => {
      isPulled = true
    },
    pullBeforeAnswer: () => {
      losesAnswer = true
    },
    // Lines of before are dead by now: whoever held one opens another.
    plugIn: () => {
      isPulled = false
      losesAnswer = false
      cutAll()
    },
    close: () => {
      server.close()
      cutAll()
    },
  }
}
