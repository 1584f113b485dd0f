import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { setSecurityHeaders } from './security-headers.ts'
import { StartProblem } from './start-problem.ts'

export interface Listening {
  readonly server: Server
  /** Where it is reached, without a slash at the end. */
  readonly address: string
  /** Where this machine reaches itself. */
  readonly local: string
  close(): Promise<void>
}

/** Serves the app; rejects with one plain sentence when the port is taken. */
export async function listen(app: Hono, port: number, host: string): Promise<Listening> {
  const answer = getRequestListener(app.fetch)
  const server = createServer((request, response) => {
    setSecurityHeaders(request.url ?? '/', response)
    void answer(request, response)
  })
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    throw taken ? new StartProblem(`PORT: ${port} is taken by another program; choose another.`) : error
  }
  const there = server.address() as AddressInfo
  const at = (name: string) => `http://${name}:${there.port}`
  return { server, address: at(nameOf(host)), local: at(localName(host)), close: () => close(server) }
}

/** An address that listens everywhere is told as the one that other machines can reach. */
function nameOf(host: string): string {
  if (host === '127.0.0.1') return 'localhost'
  if (host !== '0.0.0.0' && host !== '::') return host.includes(':') ? `[${host}]` : host
  const outward = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  return outward?.address ?? 'localhost'
}

const localName = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host

async function close(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
