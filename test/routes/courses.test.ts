import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CourseCount, CourseDate, Seat } from '../../server/contract/course.ts'
import { signIn } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { type Running, startLobby } from '../running.ts'

const course = (id: string, seats: number) => ({
  id,
  title: { da: 'Kom godt i gang med MitID', en: 'Get started with MitID' },
  place: { da: 'Lokale 2' },
  minutes: 60,
  seats,
  dates: ['2098-12-03T13:00', { at: '2098-12-10T13:00', seats: 1 }, '2020-01-01T10:00'],
})

let lobby: Running
let cookie: string
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'naeste-courses-'))
  const file = alwaysOpen(folder, (document) => {
    const { seats: _, ...open } = course('open', 1)
    document.courses = [course('mitid', 3), course('rush', 5), { ...open, dates: ['2098-12-03T13:00'] }]
  })
  lobby = await startLobby({ dataDir: folder, environment: { CATALOGUE: file } })
  cookie = (await signIn(lobby)).cookie
  return async () => {
    await lobby.kill()
    rmSync(folder, { recursive: true, force: true })
  }
})

interface Reply extends Partial<Seat> {
  readonly outcome?: string
  readonly error?: { readonly name: string; readonly message: string }
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${lobby.address}/api/courses${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Reply }
}
async function get<T>(path: string, as = ''): Promise<T> {
  const answer = await fetch(`${lobby.address}/api/courses${path}`, { headers: { cookie: as } })
  return (await answer.json()) as T
}

const date = '2098-12-03T13:00'
const wish = { course: 'mitid', date, language: 'da' }
const freeOf = async (id: string, on = date) =>
  (await get<{ courses: CourseDate[] }>('')).courses.find(({ course, date }) => course === id && date === on)
    ?.free

describe('a seat on a course', () => {
  test('has a number and a code, and nobody’s name; a retry gives the same', async () => {
    const key = { 'idempotency-key': randomUUID() }
    const first = await post('/seats', wish, key)
    expect(first).toMatchObject({ status: 201, body: { course: 'mitid', date, seat: 1 } })
    expect(first.body.code).toMatch(/^\d{6}$/)
    expect(await post('/seats', wish, key)).toEqual(first)
    expect(await freeOf('mitid')).toBe(2)
  })

  test('comes on paper, for whoever has its code', async () => {
    const { body } = await post('/seats', wish)
    const printed = await post(`/seats/${body.code}/print`, { language: 'pl' })
    expect(printed).toMatchObject({ status: 200, body: { outcome: 'printed' } })
    const wrong = body.code === '000000' ? '000001' : '000000'
    expect((await post(`/seats/${wrong}/print`, { language: 'da' })).status).toBe(404)
  })

  test('that is given back is free for the next, who gets its number and another code', async () => {
    const { body } = await post('/seats', { ...wish, date: '2098-12-10T13:00' })
    const full = await post('/seats', { ...wish, date: '2098-12-10T13:00' })
    expect([full.status, full.body.error?.name]).toEqual([409, 'course-is-full'])
    expect((await post(`/seats/${body.code}/give-back`, {})).status).toBe(401)
    expect((await post(`/seats/${body.code}/give-back`, {}, { cookie })).status).toBe(200)
    expect((await post(`/seats/${body.code}/give-back`, {}, { cookie })).status).toBe(404)
    const next = await post('/seats', { ...wish, date: '2098-12-10T13:00' })
    expect(next.body.seat).toBe(1)
    expect(next.body.code).not.toBe(body.code)
    const counts = await get<{ courses: CourseCount[] }>('/counts?from=2098-12-10&to=2098-12-10', cookie)
    expect(counts.courses).toEqual([{ course: 'mitid', date: '2098-12-10T13:00', taken: 1, returned: 1 }])
  })

  test('is given once, however many want the last one at the same moment', async () => {
    const rush = { course: 'rush', date, language: 'da' }
    const all = await Promise.all(Array.from({ length: 20 }, () => post('/seats', rush, { cookie })))
    const given = all.filter(({ status }) => status === 201).map(({ body }) => body.seat)
    expect(given.sort()).toEqual([1, 2, 3, 4, 5])
    expect(all.filter(({ body }) => body.error?.name === 'course-is-full')).toHaveLength(15)
    expect(await freeOf('rush')).toBe(0)
  })

  test.each([
    ['of a course that is not held then', { ...wish, date: '2098-01-01T13:00' }, 404, 'course-is-unknown'],
    ['of a course without signing up', { ...wish, course: 'open' }, 404, 'course-is-unknown'],
    ['of a course that has begun', { ...wish, date: '2020-01-01T10:00' }, 409, 'course-has-begun'],
    ['in a language that we do not speak', { ...wish, language: 'xx' }, 400, 'bad-input'],
  ])('%s is none', async (_, body, status, name) => {
    const refused = await post('/seats', body)
    expect([refused.status, refused.body.error?.name]).toEqual([status, name])
  })
})

test('kiosks follow how much room there is, and read the words among the offers', async () => {
  const { courses } = await firstView<'kiosk'>(lobby.address, 'kiosk', '')
  expect(courses).toContainEqual({ course: 'rush', date, free: 0 })
  expect(courses.some(({ date }) => date.startsWith('2020'))).toBe(false)
  const offers = (await (await fetch(`${lobby.address}/api/offers/en`)).json()) as { courses: unknown[] }
  expect(offers.courses).toContainEqual(
    expect.objectContaining({ title: { text: 'Get started with MitID', language: 'en' }, date }),
  )
})

test('who stands at the reception reads the seats of a date by their number', async () => {
  const { seats } = await get<{ seats: Seat[] }>(`/seats?course=rush&date=${date}`, cookie)
  expect(seats.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5])
})
