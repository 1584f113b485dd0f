import { createServer as createHttpServer, type Server as HttpServer } from 'node:http'
import type { Server as HttpsServer } from 'node:https'
import { createServer, type Server, type Socket } from 'node:net'
import { sayWhatIsWrong } from './bad-lines.ts'
import { setSecurityHeaders } from './security-headers.ts'

export interface OnePort {
  readonly plain: HttpServer
  readonly secure: HttpsServer
  /** Whose requests may come without TLS. */
  readonly mayBePlain: (line: Socket) => boolean
}

/** With this byte TLS begins, and no request does. */
const handshake = 22
const silentMs = 10_000

/**
 * One port for both: the machine's own kiosk asks without TLS, everybody else by it, and who asks plainly from elsewhere
 * is sent to the same address by TLS. So an address once printed as http:// goes on leading here.
 */
export function onePort({ plain, secure, mayBePlain }: OnePort): Server & { hangUp(): void } {
  const sent = createHttpServer(redirect)
  sent.on('clientError', sayWhatIsWrong)
  // They never listen themselves, and this begins their look for those who ask too slowly.
  for (const server of [plain, secure, sent]) server.emit('listening')
  const silent = new Set<Socket>()
  const front = createServer({ noDelay: true }, (line) => {
    silent.add(line)
    line.on('error', () => line.destroy())
    line.on('close', () => silent.delete(line))
    line.setTimeout(silentMs, () => line.destroy())
    line.once('data', (first) => {
      silent.delete(line)
      line.setTimeout(0)
      line.removeAllListeners('timeout')
      line.pause()
      line.unshift(first)
      const server = first[0] === handshake ? secure : mayBePlain(line) ? plain : sent
      server.emit('connection', line)
      process.nextTick(() => line.resume())
    })
  })
  const hangUp = () => {
    for (const line of silent) line.destroy()
    sent.closeAllConnections()
    sent.close()
  }
  return Object.assign(front, { hangUp })
}

const redirect: Parameters<typeof createHttpServer>[1] = (request, response) => {
  const { host } = request.headers
  const address = `https://${host}${request.url}`
  setSecurityHeaders('/api/', response, false)
  if (!host || !URL.canParse(address)) response.writeHead(400).end()
  else response.writeHead(308, { Location: new URL(address).href, Connection: 'close' }).end()
}
