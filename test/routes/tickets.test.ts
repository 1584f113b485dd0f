import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn, takeTicket } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'

const folder = mkdtempSync(join(tmpdir(), 'naeste-'))
let lobby: Running
beforeAll(async () => {
  lobby = await startLobby({ dataDir: folder })
})
afterAll(async () => {
  await lobby.kill()
  rmSync(folder, { recursive: true, force: true })
})

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${lobby.address}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const key = (name: string) => ({ 'idempotency-key': `key-of-${name}` })
const errorOf = async (answer: Response) => ({
  status: answer.status,
  ...((await answer.json()) as { error: { name: string; message: string; field?: string } }).error,
})

describe('taking a ticket', () => {
  test('a citizen gets a number, the place in line and an expected wait', async () => {
    const answer = await post('/tickets', { errand: 'koerekort', language: 'en' }, key('first'))
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({
      number: 'K001',
      errand: 'koerekort',
      language: 'en',
      state: 'waiting',
      ahead: 0,
      expectedWait: { medianMinutes: expect.any(Number), p80Minutes: expect.any(Number) },
    })
  })

  test('a ticket has an address that nobody can guess', async () => {
    const { id } = await takeTicket(lobby.address)
    const random = id.split('-').slice(1).join('-')
    expect(Buffer.from(random, 'base64url')).toHaveLength(16)
  })

  test('the same key again gives the same ticket, whoever asks first', async () => {
    const [one, two] = await Promise.all([
      takeTicket(lobby.address, 'mitid', 'the-same-key'),
      takeTicket(lobby.address, 'mitid', 'the-same-key'),
    ])
    expect(two).toEqual(one)
  })

  test('the same key for another errand is refused by name', async () => {
    await takeTicket(lobby.address, 'mitid', 'one-key-two-errands')
    const answer = await post(
      '/tickets',
      { errand: 'pas', language: 'da' },
      { 'idempotency-key': 'one-key-two-errands' },
    )
    expect(await errorOf(answer)).toMatchObject({ status: 409, name: 'key-belongs-to-another-errand' })
  })

  test('the next in line sees how many are before it', async () => {
    const first = await takeTicket(lobby.address, 'nemkonto')
    const second = await takeTicket(lobby.address, 'nemkonto')
    expect(second.ahead - first.ahead).toBe(1)
  })
})

describe('what comes in wrong gets one plain sentence', () => {
  const wrong = [
    ['no errand', { language: 'da' }, 400, 'errand'],
    ['a language that is not spoken here', { errand: 'pas', language: 'xx' }, 400, 'language'],
    ['a field that is not known', { errand: 'pas', language: 'da', cpr: 'x' }, 400, 'cpr'],
    ['an errand that is not known', { errand: 'jul', language: 'da' }, 404, 'errand'],
    ['no JSON at all', '{"errand":', 400, 'body'],
  ] as const
  test.each(wrong)('%s', async (_what, body, status, field) => {
    const error = await errorOf(await post('/tickets', body, key('wrong')))
    expect(error).toMatchObject({ status, field })
    expect(error.message).toContain(field)
    expect(error.message).toMatch(/\.$/)
  })

  test('a body that does not say that it is JSON', async () => {
    const init = { method: 'POST', headers: key('text'), body: 'errand=pas' }
    expect(await errorOf(await fetch(`${lobby.address}/api/tickets`, init))).toMatchObject({
      status: 415,
      field: 'body',
    })
  })

  test('what is missing and what is of another kind is told in words, not in terms of a program', async () => {
    const missing = await errorOf(await post('/tickets', { language: 'da' }, key('missing')))
    expect(missing.message).toBe('errand is missing; it must be a text.')
    const other = await errorOf(await post('/tickets', { errand: 5, language: 'da' }, key('other')))
    expect(other.message).toBe('errand must be a text.')
    const nothing = await errorOf(await post('/tickets', null, key('nothing')))
    expect(nothing.message).toBe('body must be a JSON object.')
  })

  test('a missing key is named', async () => {
    const error = await errorOf(await post('/tickets', { errand: 'pas', language: 'da' }))
    expect(error).toMatchObject({ status: 400, field: 'idempotency-key' })
  })

  test('a body that is far too large is refused', async () => {
    const error = await errorOf(
      await post('/tickets', { errand: 'x'.repeat(100_000), language: 'da' }, key('large')),
    )
    expect(error).toMatchObject({ status: 413, field: 'body' })
  })

  test('an address with nothing behind it', async () => {
    expect((await fetch(`${lobby.address}/api/nothing`)).status).toBe(404)
    expect((await fetch(`${lobby.address}/api/tickets/unknown`)).status).toBe(404)
  })
})

describe('who may do what', () => {
  test('nobody calls the next without signing in', async () => {
    expect(await errorOf(await post('/counters/1/next', { holding: null }))).toMatchObject({ status: 401 })
    expect(await errorOf(await post('/day/close', {}))).toMatchObject({ status: 401 })
  })

  test("a foreign page can't press buttons in a clerk's name", async () => {
    const { cookie } = await signIn(lobby)
    const answer = await post('/counters/1/open', {}, { cookie, origin: 'https://elsewhere.example' })
    expect(await errorOf(answer)).toMatchObject({ status: 403, name: 'foreign-origin' })
  })

  test('the session is in a cookie that no script can read', async () => {
    const answer = await post('/session', { name: 'leder', password: 'wrong' })
    expect(await errorOf(answer)).toMatchObject({ status: 401, name: 'wrong-sign-in' })
    expect(answer.headers.getSetCookie()).toEqual([])
    const { cookie } = await signIn(lobby)
    const signedIn = await fetch(`${lobby.address}/api/session`, { headers: { cookie } })
    expect(await signedIn.json()).toMatchObject({
      name: 'leder',
      roles: ['clerk', 'reception', 'lead', 'editor', 'it'],
    })
    await fetch(`${lobby.address}/api/session`, { method: 'DELETE', headers: { cookie } })
    expect((await fetch(`${lobby.address}/api/session`, { headers: { cookie } })).status).toBe(401)
  })

  test('a clerk who presses next twice skips nobody', async () => {
    const clerk = await signIn(lobby)
    await takeTicket(lobby.address)
    await takeTicket(lobby.address)
    expect((await clerk.press('2', 'open', {})).status).toBe(200)
    const presses = await Promise.all([
      clerk.press('2', 'next', { holding: null }),
      clerk.press('2', 'next', { holding: null }),
    ])
    expect(presses.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(presses.find(({ status }) => status === 409)?.body).toMatchObject({
      error: { name: 'another-ticket-is-at-the-counter' },
    })
  })

  test('too many tries to sign in have to wait', async () => {
    const tries = await Promise.all(
      Array.from({ length: 30 }, () => post('/session', { name: 'leder', password: 'x' })),
    )
    expect(tries.some(({ status }) => status === 429)).toBe(true)
  })
})

describe('what the house tells of itself', () => {
  test('the OpenAPI document names every way in', async () => {
    const document = (await (await fetch(`${lobby.address}/api/openapi.json`)).json()) as {
      openapi: string
      paths: object
    }
    expect(document.openapi).toMatch(/^3\.1/)
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/tickets', '/counters/{counter}/next', '/session', '/health', '/day/close']),
    )
    const page = await (await fetch(`${lobby.address}/api`)).text()
    expect(page).toContain('/counters/{counter}/next')
  })

  test('health tells when the lobby is ready and how its printer is', async () => {
    const answer = await fetch(`${lobby.address}/api/health`)
    expect(await answer.json()).toMatchObject({
      ready: true,
      keeping: true,
      devices: expect.arrayContaining([
        expect.objectContaining({ kind: 'printer', id: 'printer', counter: null }),
        expect.objectContaining({ kind: 'panel', condition: expect.any(String) }),
      ]),
    })
  })

  test('pages run nothing from elsewhere', async () => {
    const answer = await fetch(`${lobby.address}/kiosk`)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe')
    // What the page brings along is data, which no browser runs.
    const html = (await answer.text()).replace(/<script type="application\/json".*?<\/script>/s, '')
    expect(html).not.toMatch(/<script(?![^>]*src=)|https?:\/\//)
  })
})
