import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ContactCounts, HelpCounts } from '../../server/contract/contact.ts'
import { signIn } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { type Running, startLobby } from '../running.ts'

let lobby: Running
let cookie: string
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'naeste-contacts-'))
  lobby = await startLobby({ dataDir: folder })
  cookie = (await signIn(lobby)).cookie
  return async () => {
    await lobby.kill()
    rmSync(folder, { recursive: true, force: true })
  }
})

interface Reply {
  readonly id?: number
  readonly error?: { readonly name: string; readonly message: string; readonly field?: string }
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${lobby.address}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, 'idempotency-key': randomUUID(), ...headers },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Reply }
}

async function get<T>(path: string, as = cookie): Promise<{ status: number; body: T }> {
  const answer = await fetch(`${lobby.address}/api${path}`, { headers: { cookie: as } })
  return { status: answer.status, body: (await answer.json()) as T }
}
const today = async () => (await get<ContactCounts>('/contacts/today')).body

const call = { channel: 'phone', errand: 'pas', outcome: 'settled' }

describe('an enquiry', () => {
  test('on any channel is counted at once, by channel, errand and official number', async () => {
    const before = await today()
    expect((await post('/contacts', call)).status).toBe(201)
    const why = { outcome: 'must-come-back', why: 'papers', failed: 'chasing' }
    expect((await post('/contacts', { ...call, channel: 'mail', ...why })).status).toBe(201)
    const after = await today()
    expect(after.handled - before.handled).toBe(2)
    expect(after.settled - before.settled).toBe(1)
    expect(after.target).toBe(0.5)
    expect(after.errands.find(({ errand }) => errand === 'pas')?.kle).toBe('23.09.02')
    expect(after.whys.papers - before.whys.papers).toBe(1)
    expect(after.failed.chasing - before.failed.chasing).toBe(1)
  })

  test('that is sent twice with one key counts once', async () => {
    const key = { 'idempotency-key': randomUUID() }
    const first = await post('/contacts', call, key)
    const before = await today()
    expect(await post('/contacts', call, key)).toEqual(first)
    expect((await today()).handled).toBe(before.handled)
  })

  test('that was a mistake is taken back', async () => {
    const before = await today()
    const { body } = await post('/contacts', call)
    expect((await post(`/contacts/${body.id}/take-back`, {})).status).toBe(200)
    expect(await today()).toEqual(before)
    const unknown = await post('/contacts/999999/take-back', {})
    expect([unknown.status, unknown.body.error?.name]).toEqual([404, 'registering-is-unknown'])
  })

  test.each([
    [{ ...call, channel: 'fax' }, 'channel: one of on-the-spot, phone, mail.'],
    [
      { ...call, outcome: 'must-come-back' },
      'why: told where the outcome is must-come-back, and only there.',
    ],
    [{ ...call, why: 'papers' }, 'why: told where the outcome is must-come-back, and only there.'],
    [{ ...call, cpr: '0101010000' }, 'cpr is not a field here.'],
    [{ ...call, failed: 'angry' }, 'failed: one of wrong-place, chasing, letter.'],
  ])('with a wrong field is refused in one sentence: %#', async (body, sentence) => {
    const refused = await post('/contacts', body)
    expect([refused.status, refused.body.error?.message]).toEqual([400, sentence])
  })

  test('for an errand that is not offered, or without a key, is refused', async () => {
    const unknown = await post('/contacts', { ...call, errand: 'rumfart' })
    expect([unknown.status, unknown.body.error?.field]).toEqual([404, 'errand'])
    const keyless = await post('/contacts', call, { 'idempotency-key': '' })
    expect([keyless.status, keyless.body.error?.field]).toEqual([400, 'idempotency-key'])
  })

  test('is nothing that a stranger registers, or counts', async () => {
    expect((await post('/contacts', call, { cookie: '' })).status).toBe(401)
    for (const path of [
      '/contacts/today',
      '/contacts?from=2026-01-01&to=2026-01-02',
      '/digital-help?from=2026-01-01&to=2026-01-02',
    ])
      expect((await get(path, '')).status).toBe(401)
  })

  test('of another period is looked up by its dates', async () => {
    const { body } = await get<ContactCounts>('/contacts?from=2020-01-01&to=2020-01-31')
    expect(body).toMatchObject({ handled: 0, share: null })
    const backwards = await get<Reply>('/contacts?from=2020-02-01&to=2020-01-31')
    expect([backwards.status, backwards.body.error?.message]).toEqual([400, 'to: not before from.'])
  })
})

test('digital help is counted by its theme, and can be taken back too', async () => {
  const range = '/digital-help?from=2026-01-01&to=2099-01-01'
  const { body } = await post('/digital-help', { theme: 'mitid', alone: 'partly' })
  const given = async () => (await get<HelpCounts>(range)).body
  expect(await given()).toMatchObject({
    given: 1,
    themes: [{ theme: 'mitid', partly: 1, yes: 0 }, {}, {}, {}],
  })
  expect((await post(`/digital-help/${body.id}/take-back`, {})).status).toBe(200)
  expect((await given()).given).toBe(0)
  const wrong = await post('/digital-help', { theme: 'mitid', alone: 'maybe' })
  expect(wrong.body.error?.message).toBe('alone: one of yes, partly, no.')
})

test('the reception sees the share live', async () => {
  await post('/contacts', call)
  const { contacts, help, courses } = await firstView<'reception'>(lobby.address, 'reception', cookie)
  expect(contacts).toEqual(await today())
  expect(contacts.share).toBeGreaterThan(0)
  expect([help.given, courses]).toEqual([0, []])
})
