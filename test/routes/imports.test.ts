import { expect, test } from 'vitest'
import type { ImportAnswer, ImportList, ImportRefused } from '../../server/contract/imports.ts'
import { inline, workbook } from '../imports/workbook.ts'
import { sharedLobby } from '../shared-lobby.ts'
import { type Browser, colleague, leader } from '../staff.ts'

const shared = sharedLobby(() => ({}))
let boss: Promise<Browser> | null = null
const signedIn = async () => {
  const lobby = await shared()
  boss ??= leader(lobby)
  return { lobby, boss: await boss }
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands a file in; the answer is whichever of the two it is. */
async function handIn(path: string, file: string | Uint8Array, type = 'text/csv') {
  const { lobby, boss } = await signedIn()
  const answer = await fetch(`${lobby.address}/api/imports/${path}`, {
    method: 'POST',
    headers: { 'content-type': type, cookie: boss.cookies() },
    body: typeof file === 'string' ? file : new Uint8Array(file),
  })
  return { status: answer.status, body: (await answer.json()) as ImportAnswer & ImportRefused }
}
const list = async () => (await (await signedIn()).boss.ask<ImportList>('GET', '/imports')).body.imports

const week = 'Dato;Tid;Opkald;Besvaret\n02-11-2026;10:00;12;10\n02-11-2026;10:30;8;8\n03-11-2026;10:00;5;5\n'

test('a preview keeps nothing, the file once is kept, and twice changes nothing', async () => {
  const preview = await handIn('phone?preview=true', week)
  expect(preview).toMatchObject({
    status: 200,
    body: { id: null, changed: false, reading: { from: '2026-11-02', to: '2026-11-03', days: 2, taken: 3 } },
  })
  expect(await list()).toEqual([])
  const first = await handIn('phone', week)
  expect(first).toMatchObject({ status: 200, body: { changed: true } })
  const again = await handIn('phone', week)
  expect(again.body).toMatchObject({ id: first.body.id, changed: false, reading: { same: first.body.id } })
  expect(await list()).toMatchObject([
    { id: first.body.id, kind: 'phone', by: 'leder', days: 2, standing: 2, taken: 3, leftOut: 0 },
  ])
})

test('a newer file says which days it takes over, and gives them back when it is taken back', async () => {
  const old = (await handIn('mail', 'Dato;Modtaget\n02-11-2026;5\n03-11-2026;6\n')).body.id
  const newer = 'Dato;Modtaget\n03-11-2026;7\n'
  const { reading } = (await handIn('mail?preview=true', newer)).body
  expect(reading?.replaces).toMatchObject([{ id: old, days: 1 }])
  const { id } = (await handIn('mail', newer)).body
  const mails = async () => (await list()).filter(({ kind }) => kind === 'mail')
  expect((await mails()).map(({ standing }) => standing)).toEqual([1, 1])
  const { boss } = await signedIn()
  expect((await boss.ask('DELETE', `/imports/${id}`)).status).toBe(200)
  expect((await mails()).map((one) => [one.id, one.standing])).toEqual([[old, 2]])
  expect((await boss.ask('DELETE', `/imports/${id}`)).status).toBe(404)
  const day = new Date().toISOString().slice(0, 10)
  const audit = await boss.ask<{ entries: { deed: string; subject: { id: string } | null }[] }>(
    'GET',
    `/audit?day=${day}`,
  )
  const deeds = audit.body.entries.map(({ deed, subject }) => [deed, subject?.id])
  expect(deeds).toContainEqual(['figures-taken-back', String(id)])
  expect(deeds).toContainEqual(['figures-imported', String(id)])
})

test('while one row is wrong nothing is kept; told to skip it, the others are', async () => {
  const file = 'Dato;Tid;Opkald\n04-11-2026;10:00;=HYPERLINK("http://x")\n04-11-2026;10:30;8\n'
  const before = (await list()).length
  const refused = await handIn('phone', file)
  expect(refused).toMatchObject({
    status: 422,
    body: {
      error: {
        name: 'rows-are-wrong',
        message: 'line 2, Opkald: it must be a whole number.',
        field: 'Opkald',
      },
      reading: { wrong: 1, taken: 1 },
    },
  })
  expect(JSON.stringify(refused.body)).not.toContain('HYPERLINK')
  expect(await list()).toHaveLength(before)
  expect((await handIn('phone?skip=true', file)).body).toMatchObject({ changed: true })
  expect((await list())[0]).toMatchObject({ taken: 1, leftOut: 1 })
})

test('what the headings do not tell is said in columns; what no column can be is refused', async () => {
  const file = 'A;B\n05-11-2026;7\n'
  expect((await handIn('phone', file)).body.error).toMatchObject({
    name: 'column-is-missing',
    field: 'columns',
  })
  expect((await handIn('phone?columns=date,offered', file)).body).toMatchObject({ changed: true })
  for (const columns of ['date,received', 'offered,offered', 'date,nonsense', '']) {
    const { status, body } = await handIn(`phone?columns=${columns}`, file)
    expect([status, body.error.field], columns).toEqual([
      400,
      columns === 'date,nonsense' ? 'columns.1' : 'columns',
    ])
  }
})

test('a workbook is read as a CSV is, and one that would fill the machine harms nobody', async () => {
  const head = `<row r="1">${inline('A1', 'Dato')}${inline('B1', 'Opkald')}</row>`
  const good = workbook(`${head}<row r="2"><c r="A2"><v>46332</v></c><c r="B2"><v>9</v></c></row>`)
  expect((await handIn('phone?preview=true', good, xlsx)).body.reading).toMatchObject({
    sheet: 'Ark1',
    days: 1,
  })
  const wide = Array.from(
    { length: 20_000 },
    (_, row) => `<row r="${row + 2}"><c r="XFD${row + 2}"><v>1</v></c></row>`,
  )
  const bomb = handIn('phone?preview=true', workbook(head + wide.join('')), xlsx)
  const { lobby } = await signedIn()
  const health = await fetch(`${lobby.address}/api/health`)
  expect(health.status, 'the lobby answers meanwhile').toBe(200)
  expect((await bomb).body.error.name).toMatch(/unpacks-too-large|took-too-long/)
})

test('only figures come in: another kind of body, another kind of figures and too much of both are refused', async () => {
  expect((await handIn('phone', '{}', 'application/json')).status).toBe(415)
  expect((await handIn('fax', week)).status).toBe(400)
  expect((await handIn('phone?nonsense=1', week)).status).toBe(400)
  expect((await handIn('phone', 'x'.repeat(5_000_001))).status).toBe(413)
  expect((await handIn('phone', '%PDF-1.7', 'application/octet-stream')).body.error.name).toBe('no-table')
  expect((await handIn('phone', 'Dato;Opkald\n05-11-2026;\nI alt;7\n')).body.error.name).toBe(
    'nothing-to-count',
  )
})

test('who leads may read figures in, and a program with that one right; nobody else', async () => {
  const { lobby, boss } = await signedIn()
  const clerk = await colleague(lobby, boss, 'Kollega Skranke', ['clerk', 'reception', 'editor', 'it'])
  expect((await clerk.ask('GET', '/imports')).status).toBe(403)
  const { body } = await boss.ask<{ token: string }>('POST', '/tokens', {
    name: 'Telefoni',
    scopes: ['import'],
    days: 1,
  })
  const post = (token: string) =>
    fetch(`${lobby.address}/api/imports/phone`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${token}` },
      body: 'Dato;Opkald\n06-11-2026;7\n',
    })
  expect((await post(body.token)).status).toBe(200)
  expect((await list())[0]).toMatchObject({ by: 'Telefoni', from: '2026-11-06' })
  const insights = await fetch(`${lobby.address}/api/insights/arrivals?from=2026-11-01&to=2026-11-07`, {
    headers: { authorization: `Bearer ${body.token}` },
  })
  expect(insights.status, 'it may not read what it helps to count').toBe(403)
})
