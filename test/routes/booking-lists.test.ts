import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TableRefused } from '../../server/contract/booking-table.ts'
import { type Clerk, signIn } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'

let lobby: Running
let clerk: Clerk
const dataDir = mkdtempSync(join(tmpdir(), 'naeste-'))
beforeAll(async () => {
  lobby = await startLobby({ dataDir })
  clerk = await signIn(lobby)
})
afterAll(async () => {
  await lobby.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${lobby.address}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', cookie: clerk.cookie, ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json')
  return { status: answer.status, text, body: isJson ? JSON.parse(text) : null }
}
const putDay = (day: string, list: unknown) => ask('PUT', `/bookings/${day}`, list)
const table = (text: string, query = '', type = 'text/csv') =>
  ask('POST', `/booking-lists/table${query}`, text, { 'content-type': type })
const codeOf = (code: string) => ask('GET', `/bookings/${code}`)

describe('all booked times of a day', () => {
  const karen = { errand: 'pas', at: '2031-05-06T10:00', name: 'Testnavn' }
  const anders = { errand: 'pas', at: '2031-05-06T10:15', name: 'Anders' }

  test('are replaced by the new list: what is in both keeps its code, what is not there any more is taken out', async () => {
    const first = await putDay('2031-05-06', [karen, anders])
    expect(first).toMatchObject({ status: 200, body: { takenOut: 0 } })
    const [karens, anderss] = first.body.codes
    const other = { errand: 'mitid', at: '2031-05-06T11:00' }
    const second = await putDay('2031-05-06', [other, karen])
    expect(second.body).toMatchObject({ codes: [expect.any(String), karens], takenOut: 1 })
    expect((await codeOf(anderss)).status).toBe(404)
    expect((await putDay('2031-05-06', [])).body).toEqual({ codes: [], takenOut: 2 })
  })

  test('are of that day and no other, and other days are left alone', async () => {
    const { body } = await putDay('2031-05-07', [{ ...karen, at: '2031-05-07T10:00' }])
    expect(await putDay('2031-05-06', [{ ...karen, at: '2031-05-08T10:00' }])).toMatchObject({
      status: 400,
      body: { error: { field: 'at', message: 'at: each time must be on 2031-05-06.' } },
    })
    await putDay('2031-05-06', [])
    expect((await codeOf(body.codes[0])).status).toBe(200)
    expect(await putDay('i-dag', [])).toMatchObject({ status: 400, body: { error: { field: 'day' } } })
    expect(await putDay('2031-05-06', [{ errand: 'jul', at: '2031-05-06T10:00' }])).toMatchObject({
      status: 404,
    })
  })

  test('whose person has come stay, whatever the list says', async () => {
    const now = Date.now()
    const today = new Date(now).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })
    const { body } = await putDay(today, [{ errand: 'pas', at: now }])
    const [code] = body.codes
    const me = { language: 'da', behalf: false, needs: [], paper: false }
    expect((await ask('POST', `/bookings/${code}/arrive`, me)).status).toBe(201)
    expect((await putDay(today, [])).body).toEqual({ codes: [], takenOut: 0 })
    expect((await codeOf(code)).body).toMatchObject({ stands: 'arrived' })
  })
})

describe('a table of booked times', () => {
  const good = 'code;errand;time;name\n482913;pas;2031-06-02 10:00;Testnavn\n;mitid;2031-06-02 10:15;\n'

  test('handed in twice is there once', async () => {
    expect(await table(good)).toMatchObject({ status: 200, body: { kept: 2, takenOut: 0, faults: [] } })
    expect(await table(good)).toMatchObject({ status: 200, body: { kept: 2 } })
    const { text } = await ask('GET', '/booking-lists/table?day=2031-06-02')
    expect(text.trim().split('\r\n')).toEqual([
      expect.stringContaining('code;errand;time;name'),
      '482913;pas;2031-06-02 10:00;Testnavn',
      expect.stringMatching(/^\d{6};mitid;2031-06-02 10:15;$/),
    ])
  })

  test('with a bad row keeps nothing and tells the row; asked to, it keeps the good ones', async () => {
    const bad = 'errand,time\npas,2031-06-03 10:00\npas,i morgen\n'
    const refused = await table(bad)
    expect(refused.status).toBe(422)
    expect(refused.body).toMatchObject({
      error: { name: 'rows-are-wrong', field: 'time', message: expect.stringContaining('line 3, time: ') },
      good: 1,
      faults: [{ line: 3, field: 'time', problem: 'not-a-time' }],
    } satisfies TableRefused)
    expect((await ask('GET', '/booking-lists/table?day=2031-06-03')).text.trim().split('\r\n')).toHaveLength(
      1,
    )
    expect((await table(bad, '?skip=true')).body).toMatchObject({ kept: 1, faults: [{ line: 3 }] })
    expect((await table(bad, '?skip=true&replace=true')).status).toBe(400)
  })

  test('that replaces its days takes out what is not in it', async () => {
    await table('errand,time\npas,2031-06-04 10:00\npas,2031-06-04 11:00\npas,2031-06-05 10:00\n')
    const { body } = await table('errand,time\npas,2031-06-04 11:00\n', '?replace=true')
    expect(body).toMatchObject({ kept: 1, takenOut: 1 })
    expect((await ask('GET', '/booking-lists/table?day=2031-06-05')).text.trim().split('\r\n')).toHaveLength(
      2,
    )
  })

  test('must be a CSV in UTF-8, of at most 1 MB', async () => {
    expect((await table(good, '', 'text/plain')).status).toBe(415)
    expect((await table(`errand,time\n${'x'.repeat(1_000_000)}`)).status).toBe(413)
    const answer = await fetch(`${lobby.address}/api/booking-lists/table`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', cookie: clerk.cookie },
      body: Buffer.from('ærinde;tid\npas;2031-06-02 10:00\n', 'latin1'),
    })
    expect(((await answer.json()) as TableRefused).error.name).toBe('not-utf8')
  })

  test('is read and written by those alone who have the right', async () => {
    const nobody = { cookie: '' }
    for (const [method, path] of [
      ['PUT', '/bookings/2031-05-06'],
      ['POST', '/booking-lists/table'],
      ['GET', '/booking-lists/table?day=2031-05-06'],
      ['GET', '/booking-lists/calendar'],
      ['POST', '/booking-lists/calendar/fetch'],
    ] as const) {
      const body = method === 'GET' ? undefined : method === 'PUT' ? [] : {}
      expect((await ask(method, path, body, nobody)).status, path).toBe(401)
    }
  })
})
