import { createServer, type Socket } from 'node:net'
import { listenHere } from './listen-here.ts'

/** A UPS that tells of itself as NUT's `upsd` does: `GET VAR lobby ups.status` is answered with its flags. */
export interface DrillUps {
  readonly port: number
  /** As `OL` for mains, `OB` for battery, `OB LB` for a battery that is nearly empty. */
  say(status: string): void
  close(): void
}

/** Source of the words: RFC 9271, 4.2.4. */
export async function openUps(): Promise<DrillUps> {
  let status = 'OL'
  const sockets = new Set<Socket>()
  const server = createServer((lobby) => {
    sockets.add(lobby)
    lobby.on('error', () => lobby.destroy())
    lobby.on('data', () => lobby.write(`VAR lobby ups.status "${status}"\n`))
  })
  const port = await listenHere(server)
  return {
    port,
    say: (now) => {
      status = now
    },
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
