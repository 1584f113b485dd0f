import { once } from 'node:events'
import type { Server } from 'node:net'

/** Opens a server for this machine alone, at a port that is free; gives that port. */
export async function listenHere(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const told = server.address()
  return typeof told === 'object' && told ? told.port : 0
}
