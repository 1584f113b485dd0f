import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DraftState, DraftView, Edit, History } from '../../server/contract/settings.ts'
import { type Clerk, signIn, takeTicket } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { type Running, startLobby } from '../running.ts'

let lobby: Running
let clerk: Clerk
const folder = mkdtempSync(join(tmpdir(), 'naeste-'))
const start = () => startLobby({ dataDir: folder, environment: { CATALOGUE: alwaysOpen(folder) } })

beforeAll(async () => {
  lobby = await start()
  clerk = await signIn(lobby)
})
afterAll(async () => {
  await lobby.kill()
  rmSync(folder, { recursive: true, force: true })
})

interface Answer<T> {
  readonly status: number
  readonly body: T & {
    readonly error: { readonly name: string; readonly message: string; readonly field?: string }
  }
}

async function ask<T = DraftState>(method: string, path: string, input?: unknown): Promise<Answer<T>> {
  const answer = await fetch(`${lobby.address}/api/settings${path}`, {
    method,
    headers: { 'content-type': 'application/json', cookie: clerk.cookie },
    ...(input === undefined ? {} : { body: JSON.stringify(input) }),
  })
  return { status: answer.status, body: (await answer.json()) as Answer<T>['body'] }
}
const draft = async () => (await ask<DraftView>('GET', '/draft')).body
async function edit(...edits: readonly Edit[]): Promise<Answer<DraftState>> {
  return ask('PATCH', '/draft', { revision: (await draft()).revision, edits })
}
async function publish(reason: string): Promise<Answer<DraftState>> {
  return ask('POST', '/draft/publish', { revision: (await draft()).revision, reason })
}
const errandPath = async (id: string): Promise<(string | number)[]> => {
  const errands = (await draft()).document.errands as unknown as { id: string }[]
  return ['errands', errands.findIndex((one) => one.id === id)]
}

describe('the draft', () => {
  test('begins as what is in force, and tells where that came from', async () => {
    const { differences, problems, inForce, changed, firstFile } = await draft()
    expect({ differences, problems, changed }).toEqual({ differences: [], problems: [], changed: null })
    expect(inForce).toMatchObject({ version: 1, author: 'first start' })
    expect(firstFile).toContain('lobby.yaml')
  })

  test('is shared: who changes what another has changed meanwhile is told so, and overwrites nothing', async () => {
    const { revision } = await draft()
    const name = { do: 'set', path: ['town', 'name'], value: 'Herning By' }
    const first = await ask('PATCH', '/draft', { revision, edits: [name] })
    expect(first.body.differences).toMatchObject([{ field: 'town.name', after: 'Herning By' }])
    expect(first.body.changed?.author).toBe('leder')
    const second = await ask('PATCH', '/draft', { revision, edits: [{ ...name, value: 'Ikast' }] })
    expect(second).toMatchObject({ status: 409, body: { error: { name: 'draft-has-changed' } } })
    expect((await draft()).document.town).toMatchObject({ name: 'Herning By' })
  })

  test('may be wrong for a while, but is not published then', async () => {
    const broken = await edit({ do: 'set', path: ['town', 'phone'], value: 7 })
    expect(broken.body.problems).toEqual([
      { field: 'town.phone', message: 'must be a text, in quotes if it is a number' },
    ])
    const refused = await publish('Forsøg')
    expect(refused).toMatchObject({
      status: 409,
      body: { error: { name: 'catalogue-has-problems', field: 'town.phone' } },
    })
    const { revision } = await draft()
    const away = await ask('POST', '/draft/discard', { revision })
    expect(away.body).toMatchObject({ differences: [], problems: [], changed: null })
  })

  test.each([
    [{ revision: 0 }, 'edits is missing; it must be a list.'],
    [{ revision: 0, edits: [{ do: 'set', path: ['__proto__', 'x'], value: 1 }] }, /^edits\.0\.path\.0: /],
    [{ revision: 0, edits: [{ do: 'burn', path: ['town'] }] }, /^edits\.0\.do/],
  ])('refuses %j in one sentence', async (input, sentence) => {
    const { status, body } = await ask('PATCH', '/draft', input)
    expect(status).toBe(400)
    expect(body.error.message).toMatch(sentence)
  })

  test('is nobody else’s to read or change', async () => {
    for (const path of ['/draft', '/versions', '/versions/1/lobby.yaml', '/preview/offers/da'])
      expect((await fetch(`${lobby.address}/api/settings${path}`)).status, path).toBe(401)
    const written = await fetch(`${lobby.address}/api/settings/draft/publish`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ revision: 0, reason: 'x' }),
    })
    expect(written.status).toBe(401)
    await expect(firstView(lobby.address, 'draft')).rejects.toThrow()
  })
})

test('every route of the settings asks for the right to edit, and says so in the document', async () => {
  const document = (await (await fetch(`${lobby.address}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { 'x-right'?: string }>>
  }
  const routes = Object.entries(document.paths).filter(([path]) => path.startsWith('/settings/'))
  expect(routes.length).toBeGreaterThan(10)
  for (const [path, methods] of routes)
    for (const route of Object.values(methods)) expect(route['x-right'], path).toBe('edit')
})

describe('publishing on a busy day', () => {
  test('reaches the kiosk within two seconds, and keeps who did it, when and why', async () => {
    const path = [...(await errandPath('pas')), 'name', 'da']
    await edit({ do: 'set', path, value: 'Pas til rejsen' })
    const preview = await fetch(`${lobby.address}/api/settings/preview/offers/da`, {
      headers: { cookie: clerk.cookie },
    })
    expect(await preview.text()).toContain('Pas til rejsen')
    expect(await (await fetch(`${lobby.address}/api/offers/da`)).text()).not.toContain('Pas til rejsen')
    const before = (await firstView<'kiosk'>(lobby.address, 'kiosk')).offers
    const began = Date.now()
    expect((await publish('Klarere navn')).status).toBe(200)
    expect((await firstView<'kiosk'>(lobby.address, 'kiosk')).offers).not.toBe(before)
    expect(Date.now() - began).toBeLessThan(2000)
    expect(await (await fetch(`${lobby.address}/api/offers/da`)).text()).toContain('Pas til rejsen')
    const { versions } = (await ask<History>('GET', '/versions')).body
    expect(versions[0]).toMatchObject({ version: 2, author: 'leder', reason: 'Klarere navn' })
  })

  test('an errand that is gone is still named for those who hold its number, and its counter still calls them', async () => {
    const waiting = await takeTicket(lobby.address, 'hittegods')
    const other = await takeTicket(lobby.address, 'moede')
    await clerk.press('1', 'open', {})
    const { document } = await draft()
    const groups = document.groups as unknown as { errands: string[] }[]
    const counters = document.counters as unknown as { serves: string[] }[]
    const without = (list: readonly string[]) => list.filter((id) => id !== 'hittegods')
    await edit(
      { do: 'remove', path: await errandPath('hittegods') },
      ...groups.map(({ errands }, index) => ({
        do: 'set' as const,
        path: ['groups', index, 'errands'],
        value: without(errands),
      })),
      ...counters.map(({ serves }, index) => ({
        do: 'set' as const,
        path: ['counters', index, 'serves'],
        value: without(serves),
      })),
    )
    expect((await publish('Hittegods er flyttet')).body.error).toBeUndefined()
    const phone = await firstView<'phone'>(lobby.address, `phone:${waiting.id}`)
    expect(phone.errand.da).toBe('Aflever eller hent noget')
    const staff = await firstView<'staff'>(lobby.address, 'staff:1', clerk.cookie)
    expect(staff.formerErrands).toMatchObject([{ id: 'hittegods', name: { da: 'Aflever eller hent noget' } }])
    expect(staff.desk?.next?.number).toBe(waiting.number)
    const refused = await fetch(`${lobby.address}/api/tickets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'one-more-ticket' },
      body: JSON.stringify({ errand: 'hittegods', language: 'da' }),
    })
    expect(refused.status).toBe(404)
    expect((await clerk.press('1', 'next', { holding: null })).status).toBe(200)
    expect(await clerk.holding('1')).toBe(waiting.id)
    await clerk.press('1', 'arrive', { ticket: waiting.id })
    await clerk.press('1', 'finish', { ticket: waiting.id, outcome: 'settled' })
    expect((await firstView<'staff'>(lobby.address, 'staff:1', clerk.cookie)).desk?.next?.id).toBe(other.id)
  })

  test('an open counter takes what the new version says from its next call on', async () => {
    const passport = await takeTicket(lobby.address, 'pas')
    await edit({ do: 'set', path: ['counters', 0, 'serves'], value: ['pas'] })
    await publish('Skranke 1 tager pas')
    expect((await firstView<'staff'>(lobby.address, 'staff:1', clerk.cookie)).desk?.next?.id).toBe(
      passport.id,
    )
  })

  test('a counter where somebody sits now is not taken away', async () => {
    await edit({ do: 'remove', path: ['counters', 0] })
    const refused = await publish('Uden skranke 1')
    expect(refused.body.error).toMatchObject({ name: 'counter-is-open-now', field: 'counters' })
    await ask('POST', '/draft/discard', { revision: (await draft()).revision })
  })
})

describe('the history', () => {
  test('tells what differs between two versions', async () => {
    const { body } = await ask<{ differences: unknown }>('GET', '/differences?from=1&to=2')
    expect(body.differences).toEqual([
      { field: 'errands.pas.name.da', kind: 'changed', before: 'Pas', after: 'Pas til rejsen' },
    ])
  })

  test('an old version is taken back as a new one, but never over what is being written', async () => {
    await edit({ do: 'set', path: ['town', 'name'], value: 'Halvfærdig' })
    const refused = await ask('POST', '/versions/1/take-back', { reason: 'Tilbage' })
    expect(refused.body.error.name).toBe('draft-has-changes')
    await ask('POST', '/draft/discard', { revision: (await draft()).revision })
    expect((await ask('POST', '/versions/1/take-back', { reason: 'Tilbage til version 1' })).status).toBe(200)
    expect(await (await fetch(`${lobby.address}/api/offers/da`)).text()).toContain('"hittegods"')
    const { versions } = (await ask<History>('GET', '/versions')).body
    expect(versions[0]).toMatchObject({ reason: 'Tilbage til version 1', author: 'leder' })
    expect(
      (await ask<{ differences: unknown }>('GET', `/differences?from=1&to=${versions[0]?.version}`)).body
        .differences,
    ).toEqual([])
  })

  test('a file of one version can be taken in again, and nothing differs', async () => {
    const file = await fetch(`${lobby.address}/api/settings/versions/draft/lobby.yaml`, {
      headers: { cookie: clerk.cookie },
    })
    const text = await file.text()
    const taken = await ask('POST', '/draft/import', { revision: (await draft()).revision, text })
    expect(taken).toMatchObject({ status: 200, body: { differences: [] } })
    const broken = await ask('POST', '/draft/import', {
      revision: (await draft()).revision,
      text: text.replace('letter: K', 'letter: KK'),
    })
    expect(broken.status).toBe(400)
    expect(broken.body.error.message).toMatch(/^errands\.1\.letter: line \d+: one capital letter$/)
    const huge = await ask('POST', '/draft/import', { revision: 0, text: 'x'.repeat(4_500_000) })
    expect(huge.status).toBe(413)
  })

  test('who published, took back and exported stands in the audit, by version', async () => {
    const day = new Date().toISOString().slice(0, 10)
    const told = await fetch(`${lobby.address}/api/audit?day=${day}`, { headers: { cookie: clerk.cookie } })
    const { entries } = (await told.json()) as {
      entries: { deed: string; subject: { kind: string; id: string } | null }[]
    }
    const deeds = entries.map(({ deed, subject }) => `${deed} ${subject?.kind ?? ''}:${subject?.id ?? ''}`)
    expect(deeds).toContain('catalogue-published catalogue:2')
    expect(deeds).toContain('catalogue-taken-back catalogue:1')
    expect(deeds).toContain('catalogue-exported :')
  })

  test('all of it is there after a stop', async () => {
    await edit({ do: 'set', path: ['town', 'name'], value: 'Kladde' })
    await lobby.kill()
    lobby = await start()
    expect((await draft()).differences).toMatchObject([{ field: 'town.name', after: 'Kladde' }])
    expect((await ask<History>('GET', '/versions')).body.versions.length).toBeGreaterThan(4)
  })
})
