import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { AlertSettings } from '../../server/alerts/settings.ts'
import { openTeller } from '../../server/alerts/teller.ts'
import type { Cause } from '../../server/contract/health.ts'
import { newSecret, sign } from '../../server/hooks/sign.ts'
import { openAlerts } from '../../server/store/alerts.ts'
import { openDatabase } from '../../server/store/open.ts'
import { temporaryFolder } from '../temporary.ts'

const minute = 60_000
const noPaper: Cause = { kind: 'no-paper', about: 'kiosk-printer', severity: 'stop', since: 0 }
const patience = { timeout: 10_000, interval: 20 }

/** A mail server of the test's own that takes mail as any other does; `takes` false says no to each. */
async function mailServer() {
  const mails: string[] = []
  const state = { takes: true }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (piece: Buffer) => {
        text += piece.toString('utf8')
      })
      stream.on('end', () => {
        if (state.takes) mails.push(text)
        done(state.takes ? null : Object.assign(new Error('mailbox full'), { responseCode: 452 }))
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())))
  return { mails, state, port: (server.server.address() as AddressInfo).port }
}

/** What a lobby tells, with a clock and causes that the test moves. */
function lobbyThatTells(ways: Pick<AlertSettings, 'mail' | 'webhook'>, folder = temporaryFolder()) {
  const db = openDatabase(folder)
  const lobby = { now: 5 * minute, causes: [noPaper] as readonly Cause[] }
  const teller = openTeller({
    settings: { ...ways, afterMs: 2 * minute, repeatMs: 240 * minute, quiet: null, language: 'da' },
    health: { causes: () => lobby.causes },
    alerts: openAlerts(db),
    about: () => ({
      town: 'Herning',
      timeZone: 'Europe/Copenhagen',
      language: 'da',
      page: 'http://koe/counter#operations',
    }),
    now: () => lobby.now,
    logger: pino({ level: 'silent' }),
    lookEveryMs: 10,
    pause: () => minute,
  })
  const close = () => {
    teller.close()
    if (db.open) db.close()
  }
  onTestFinished(close)
  return { lobby, teller, alerts: openAlerts(db), db, close, folder }
}

const mailTo = (port: number): AlertSettings['mail'] => ({
  host: '127.0.0.1',
  port,
  secure: false,
  from: 'koe@example.dk',
  to: ['it@example.dk'],
  login: null,
})

const plain = (mail: string): string =>
  mail
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => decodeURIComponent(bytes.replaceAll('=', '%')))

test('a printer without paper reaches IT by mail in plain Danish, and so does its mending', async () => {
  const server = await mailServer()
  const { lobby } = lobbyThatTells({ mail: mailTo(server.port), webhook: null })
  await vi.waitFor(() => expect(server.mails).toHaveLength(1), patience)
  const first = plain(server.mails[0] ?? '')
  expect(first).toContain('To: it@example.dk')
  expect(first).toContain('Printeren kiosk-printer mangler papir.')
  expect(first).toContain('Sæt en ny rulle i.')
  expect(first).toContain('http://koe/counter#operations')
  lobby.causes = []
  lobby.now = 6 * minute
  await vi.waitFor(() => {
    lobby.now += minute
    expect(server.mails).toHaveLength(2)
  }, patience)
  expect(plain(server.mails[1] ?? '')).toContain('Det virker igen:')
})

test('an alert that the mail server does not take is kept, told, and sent when it does', async () => {
  const server = await mailServer()
  server.state.takes = false
  const { lobby, teller, alerts } = lobbyThatTells({ mail: mailTo(server.port), webhook: null })
  await vi.waitFor(
    () => expect(alerts.newest(1)[0]).toMatchObject({ problem: 'refused', sent: null }),
    patience,
  )
  await vi.waitFor(() => expect(teller.hasFailed()).toBe(true), patience)
  server.state.takes = true
  lobby.now += 2 * minute
  await vi.waitFor(() => expect(alerts.newest(1)[0]?.sent).toBe(lobby.now), patience)
  await vi.waitFor(() => expect(teller.hasFailed()).toBe(false), patience)
  expect(server.mails).toHaveLength(1)
})

test('a restart tells nothing a second time', async () => {
  const server = await mailServer()
  const before = lobbyThatTells({ mail: mailTo(server.port), webhook: null })
  await vi.waitFor(() => expect(before.alerts.newest(1)[0]?.sent).toBe(before.lobby.now), patience)
  before.close()
  const { alerts, lobby } = lobbyThatTells({ mail: mailTo(server.port), webhook: null }, before.folder)
  const disk: Cause = { kind: 'disk-full', about: null, severity: 'stop', since: 0 }
  lobby.causes = [noPaper, disk]
  lobby.now = 10 * minute
  await vi.waitFor(() => expect(alerts.newest(5)).toHaveLength(2), patience)
  expect(alerts.newest(1)[0]?.body).toContain('Disken er fuld.')
  expect(alerts.newest(1)[0]?.body).not.toContain('mangler papir')
})

test('another program gets the same as signed JSON', async () => {
  const secret = newSecret()
  const came: { headers: Record<string, unknown>; body: string }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      came.push({ headers: request.headers, body })
      response.writeHead(204).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/naeste`
  const { teller } = lobbyThatTells({ mail: null, webhook: { address, secret } })
  await vi.waitFor(() => expect(came).toHaveLength(1), patience)
  const [{ headers, body } = { headers: {}, body: '' }] = came
  const signed = sign(secret, String(headers['webhook-id']), Number(headers['webhook-timestamp']), body)
  expect(headers['webhook-signature']).toBe(signed['webhook-signature'])
  expect(JSON.parse(body)).toMatchObject({
    type: 'lobby.alert',
    data: { town: 'Herning', causes: [{ state: 'begun', kind: 'no-paper', about: 'kiosk-printer' }] },
  })
  expect(await teller.test()).toEqual([{ way: 'webhook', problem: null }])
  expect(JSON.parse(came.at(-1)?.body ?? '{}')).toMatchObject({ data: { test: true } })
})

test('a password goes to no mail server that offers no TLS', async () => {
  const server = await mailServer()
  const mail = {
    ...(mailTo(server.port) as NonNullable<AlertSettings['mail']>),
    login: { user: 'koe', password: 'hemmelig' },
  }
  const { teller } = lobbyThatTells({ mail, webhook: null })
  expect(await teller.test()).toEqual([{ way: 'mail', problem: 'no-tls' }])
  expect(server.mails).toEqual([])
})

test('an alert of a month ago is deleted also by a lobby that is never stopped, and a full disk ends none', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { lobby, alerts, db } = lobbyThatTells({ mail: null, webhook: null })
  const mail = { way: 'mail', message: 'm', subject: 's', body: 'b' } as const
  alerts.tell([], [mail], lobby.now)
  lobby.now += 31 * 1440 * minute
  db.pragma('query_only = on')
  vi.advanceTimersByTime(60 * minute)
  expect(alerts.newest(1)).toHaveLength(1)
  db.pragma('query_only = off')
  vi.advanceTimersByTime(60 * minute)
  expect(alerts.newest(1)).toEqual([])
})
