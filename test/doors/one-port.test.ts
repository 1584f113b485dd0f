import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { readCertificate } from '../../server/doors/certificate.ts'
import { type DoorSettings, listen } from '../../server/doors/listen.ts'
import { onePort } from '../../server/doors/one-port.ts'
import { quiet } from '../hardware/quiet.ts'
import { temporaryFolder } from '../temporary.ts'
import { selfSigned } from './certificates.ts'

const settings: DoorSettings = { port: 0, host: '127.0.0.1', tls: null, publicUrl: null, proxies: new Set() }
const hurried = { headersMs: 150, requestMs: 300, lookEveryMs: 50 }
const app = new Hono().get('/', (c) => c.text('her er vi'))

async function opened(change: Partial<DoorSettings> = {}): Promise<number> {
  const { server, local, close } = await listen(app, { ...settings, ...change }, quiet)
  onTestFinished(close)
  expect(server.headersTimeout).toBeLessThan(60_000)
  return Number(new URL(local).port)
}

/** All that comes back on a line on which these words are said, until it is hung up. */
async function said(port: number, words: string): Promise<string> {
  const line = connect(port, '127.0.0.1')
  line.on('error', () => undefined)
  let heard = ''
  line.setEncoding('utf8').on('data', (part) => {
    heard += part
  })
  line.write(words)
  await once(line, 'close')
  return heard
}

test.each([false, true])(
  'who asks too slowly is hung up, and told so (with a certificate: %s)',
  async (isSecured) => {
    const tls = isSecured ? selfSigned(temporaryFolder(), 'lobby') : null
    const port = await opened({ tls, patience: hurried })
    const head = await said(port, 'GET / HTTP/1.1\r\nHost: naeste\r\nX-Slow: ')
    expect(head).toMatch(/^HTTP\/1\.1 408 /)
    expect(head).toContain('The request came too slowly: ask again.')
    expect(await said(port, 'POST / HTTP/1.1\r\nHost: naeste\r\nContent-Length: 5000\r\n\r\nfew')).toContain(
      '408',
    )
  },
)

test('what is no request, and a head without end, are answered plainly and with the same headers', async () => {
  const port = await opened()
  for (const [words, status] of [
    ['rubbish\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nHost: naeste\r\nX-Long: ${'x'.repeat(9000)}\r\n\r\n`, 431],
    [`GET /${'x'.repeat(9000)} HTTP/1.1\r\nHost: naeste\r\n\r\n`, 431],
  ] as const) {
    const answer = await said(port, words)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toMatch(/^X-Content-Type-Options: nosniff\r$/m)
    expect(answer).toMatch(/"message":"[A-Z].*\."}}$/)
  }
})

test('who asks plainly from elsewhere is led to the same address by TLS', async () => {
  const secure = createSecureServer(readCertificate(selfSigned(temporaryFolder(), 'lobby')))
  const plain = createServer((_, answer) => answer.end('plain'))
  const front = onePort({ plain, secure, mayBePlain: () => false }).listen(0, '127.0.0.1')
  await once(front, 'listening')
  onTestFinished(() => {
    front.close()
    front.hangUp()
  })
  const { port } = front.address() as AddressInfo
  const ask = async (headers: Record<string, string>, path = '/t/abc?x=1') => {
    const line = request({ port, host: '127.0.0.1', path, headers, agent: false }).end()
    const [answer] = await once(line, 'response')
    return answer.resume()
  }
  const led = await ask({ host: 'koe.example.dk:8080' })
  expect([led.statusCode, led.headers.location]).toEqual([308, 'https://koe.example.dk:8080/t/abc?x=1'])
  const upgrade = await ask({ host: 'koe.example.dk', connection: 'Upgrade', upgrade: 'websocket' })
  expect(upgrade.statusCode).toBe(308)
  expect((await ask({ host: 'no host at all' })).statusCode).toBe(400)
})
