import { once } from 'node:events'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { join } from 'node:path'
import { connect, type TLSSocket } from 'node:tls'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { readCertificate, type TlsFiles } from '../../server/doors/certificate.ts'
import { firstSignIn } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { lastingFolder } from '../temporary.ts'
import { selfSigned } from './certificates.ts'

interface Reply {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

/** As a browser does that trusts this one certificate. */
function ask(ca: string, address: string, { method = 'GET', body = '', cookie = '' } = {}): Promise<Reply> {
  return new Promise((done, failed) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie }
    const line = request(address, { ca, method, headers, agent: false }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    line.on('error', failed).end(body)
  })
}

async function handshake(port: number, options: object = {}): Promise<TLSSocket> {
  const line = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...options })
  onTestFinished(() => void line.destroy())
  await once(line, 'secureConnect')
  return line
}

let folder: string
let files: TlsFiles
let lobby: Running
let port: number
beforeAll(async () => {
  folder = lastingFolder(afterAll)
  files = selfSigned(folder, 'now')
  const environment = { TLS_CERT: files.cert, TLS_KEY: files.key, LOG_LEVEL: 'warn' }
  lobby = await startLobby({ dataDir: join(folder, 'data'), environment })
  port = Number(new URL(lobby.address).port)
})
afterAll(() => lobby.kill())

test('with the town’s certificate everybody comes by TLS, and stays with it', async () => {
  const ca = readFileSync(files.cert, 'utf8')
  expect(lobby.address).toMatch(/^https:/)
  const page = await ask(ca, `${lobby.address}/kiosk`)
  expect(page.status).toBe(200)
  expect(page.headers['strict-transport-security']).toBe('max-age=31536000')
  const body = JSON.stringify(firstSignIn(lobby.told()))
  const signedIn = await ask(ca, `${lobby.address}/api/session`, { method: 'POST', body })
  expect(signedIn.headers['set-cookie']?.join()).toMatch(/naeste_session=.*Secure/)
  const link = io(lobby.address, { transports: ['websocket'], ca } as object)
  onTestFinished(() => void link.close())
  expect(await link.emitWithAck('watch', 'wall')).toEqual({ ok: true })
})

test('this machine’s own kiosk asks without TLS', async () => {
  const kiosk = await fetch(`http://127.0.0.1:${port}/kiosk`, { redirect: 'manual' })
  expect(kiosk.status).toBe(200)
  expect(kiosk.headers.get('strict-transport-security')).toBeNull()
})

test('old versions of TLS, and what is no TLS at all, get nowhere and disturb nobody', async () => {
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }
  await expect(handshake(port, old)).rejects.toThrow()
  expect((await handshake(port, { maxVersion: 'TLSv1.2' })).getProtocol()).toBe('TLSv1.2')
  expect((await handshake(port)).getProtocol()).toBe('TLSv1.3')
  const noise = connect({ port, host: '127.0.0.1', rejectUnauthorized: false })
  noise.on('error', () => undefined)
  noise.destroy()
  expect((await ask(readFileSync(files.cert, 'utf8'), `${lobby.address}/api/health`)).status).toBe(200)
})

test('a renewed certificate is taken while people are signed in, and half a one is not', async () => {
  const fresh = selfSigned(folder, 'later')
  const old = readFileSync(files.cert, 'utf8')
  const body = JSON.stringify(firstSignIn(lobby.told()))
  const { headers } = await ask(old, `${lobby.address}/api/session`, { method: 'POST', body })
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const nameShown = async () => (await handshake(port)).getPeerCertificate().subject.CN
  // The certificate is written first, and for a moment the key is still the old one.
  copyFileSync(fresh.cert, files.cert)
  await vi.waitFor(() => expect(lobby.told()).toContain('does not belong to the certificate'), {
    timeout: 10_000,
  })
  expect(await nameShown()).toBe('now')
  copyFileSync(fresh.key, files.key)
  await vi.waitFor(async () => expect(await nameShown()).toBe('later'), { timeout: 10_000 })
  const ca = readFileSync(fresh.cert, 'utf8')
  expect((await ask(ca, `${lobby.address}/api/session`, { cookie })).status).toBe(200)
  expect(lobby.told()).not.toContain(readFileSync(fresh.key, 'utf8').split('\n')[1])
})

test('wrong files are named in one plain sentence', () => {
  const [mine, other] = [selfSigned(folder, 'mine'), selfSigned(folder, 'other')]
  const text = join(folder, 'note.txt')
  writeFileSync(text, 'no certificate')
  const read = (cert: string, key: string) => () => readCertificate({ cert, key })
  expect(read(mine.cert, other.key)).toThrow(/^TLS_KEY: .*other\.key does not belong to the certificate/)
  expect(read(text, mine.key)).toThrow(/^TLS_CERT: .*note\.txt holds no certificate/)
  expect(read(mine.cert, text)).toThrow(/^TLS_KEY: .*note\.txt holds no key/)
  expect(read(join(folder, 'gone'), mine.key)).toThrow(/^TLS_CERT: .*gone cannot be read/)
  expect(() => readConfig({ TLS_CERT: mine.cert }, [])).toThrow('TLS_KEY: name the file of the key too')
  expect(() => readConfig({ TLS_KEY: mine.key }, [])).toThrow(
    'TLS_CERT: name the file of the certificate too',
  )
})
