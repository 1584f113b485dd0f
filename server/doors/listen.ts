import { once } from 'node:events'
import { createServer, IncomingMessage, type Server, type ServerOptions, ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Server as LineServer, Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { TLSSocket } from 'node:tls'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Log } from '../../hardware/log.ts'
import { isHere } from '../here.ts'
import { StartProblem } from '../start-problem.ts'
import { sayWhatIsWrong } from './bad-lines.ts'
import { followCertificate, readCertificate, type TlsFiles } from './certificate.ts'
import { onePort } from './one-port.ts'
import { setSecurityHeaders } from './security-headers.ts'

export interface Listening {
  /** Where requests and live lines arrive, whether they came by TLS or not. */
  readonly server: Server
  /** Where it is reached, without a slash at the end. */
  readonly address: string
  /** Where this machine reaches itself. */
  readonly local: string
  close(): Promise<void>
}

/** How the lobby's one port is opened. */
export interface DoorSettings {
  /** 0 lets the machine choose. */
  readonly port: number
  readonly host: string
  /** The town's own certificate; null where none is named. */
  readonly tls: TlsFiles | null
  /** How phones reach it, through a proxy perhaps; null for the address listened on. */
  readonly publicUrl: string | null
  /** The house's own proxies: they may ask without TLS. */
  readonly proxies: ReadonlySet<string>
  readonly patience?: Patience
}

/** How long the lobby waits for somebody who asks slowly, in milliseconds. */
export interface Patience {
  readonly headersMs: number
  readonly requestMs: number
  readonly lookEveryMs: number
}

const usualPatience: Patience = { headersMs: 10_000, requestMs: 60_000, lookEveryMs: 2000 }
/** Far more than cookies and an address need. */
const longestHead = 8192

/** Serves the app; rejects with one plain sentence when the port is taken or the certificate is none. */
export async function listen(app: Hono, settings: DoorSettings, logger: Log): Promise<Listening> {
  const { port, host, tls } = settings
  const server = createServer(optionsOf(settings), answering(app))
  server.on('clientError', sayWhatIsWrong)
  const secured = tls && secure(server, tls, settings, logger)
  const front: LineServer = secured?.front ?? server
  front.listen(port, host)
  try {
    await once(front, 'listening')
  } catch (error) {
    secured?.close()
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    throw taken ? new StartProblem(`PORT: ${port} is taken by another program; choose another.`) : error
  }
  const there = front.address() as AddressInfo
  const name = namesOf(host)
  return {
    server,
    // Asked anew each time: a machine that has just started may get its address later than its doors.
    get address() {
      return `${tls ? 'https' : 'http'}://${name()}:${there.port}`
    },
    local: `http://${localName(host)}:${there.port}`,
    close: async () => {
      if (!front.listening) return
      const closed = once(front, 'close')
      front.close()
      secured?.close()
      server.closeAllConnections()
      await closed
    },
  }
}

function answering(app: Hono) {
  const answer = getRequestListener(app.fetch)
  return (request: IncomingMessage, response: ServerResponse): void => void answer(request, response)
}

/** Limits, and the headers that stand on every answer, also on those that the app never sees. */
function optionsOf({ publicUrl, patience = usualPatience }: DoorSettings): ServerOptions {
  const isPublicSecure = publicUrl?.startsWith('https:') ?? false
  class Answer extends ServerResponse {
    constructor(request: IncomingMessage) {
      super(request)
      const isSecure = isPublicSecure || request.socket instanceof TLSSocket
      setSecurityHeaders(request.url ?? '/', this, isSecure)
    }
  }
  return {
    ServerResponse: Answer as typeof ServerResponse,
    IncomingMessage,
    headersTimeout: patience.headersMs,
    requestTimeout: patience.requestMs,
    connectionsCheckingInterval: patience.lookEveryMs,
    maxHeaderSize: longestHead,
  }
}

/** The same server behind the town's certificate, which is read anew when its files change. */
function secure(server: Server, files: TlsFiles, settings: DoorSettings, logger: Log) {
  const manner = { minVersion: 'TLSv1.2' } as const
  const locked = createSecureServer({ ...optionsOf(settings), ...readCertificate(files), ...manner })
  locked.on('clientError', sayWhatIsWrong)
  // A scan that is no TLS after all, or of a version that nobody should speak any more.
  locked.on('tlsClientError', (_error, line) => line.destroy())
  locked.on('request', (request, response) => server.emit('request', request, response))
  locked.on('upgrade', (request, line, head) => server.emit('upgrade', request, line, head))
  const front = onePort({ plain: server, secure: locked, mayBePlain: (line) => mayBePlain(line, settings) })
  const unfollow = followCertificate(files, logger, (pair) => locked.setSecureContext({ ...pair, ...manner }))
  return {
    front,
    close: () => {
      unfollow()
      front.hangUp()
      locked.closeAllConnections()
      locked.close()
    },
  }
}

/** The machine itself, where the kiosk runs and nobody can listen in, and a proxy that ends TLS for us. */
function mayBePlain({ remoteAddress, localAddress }: Socket, { proxies }: DoorSettings): boolean {
  const from = (remoteAddress ?? '').replace(/^::ffff:/, '')
  return isHere(remoteAddress) || remoteAddress === localAddress || proxies.has(from)
}

/** An address that listens everywhere is told as the one that other machines can reach. */
function namesOf(host: string): () => string {
  if (host === '127.0.0.1') return () => 'localhost'
  if (host !== '0.0.0.0' && host !== '::') return () => (host.includes(':') ? `[${host}]` : host)
  // Each ticket asks, and to look takes a tenth of a millisecond.
  let known = { name: '', until: 0 }
  return () => {
    if (performance.now() < known.until) return known.name
    const outward = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal)
    if (!outward) return 'localhost'
    known = { name: outward.address, until: performance.now() + addressKeptMs }
    return known.name
  }
}
const addressKeptMs = 10_000

const localName = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
