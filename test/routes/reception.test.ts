import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { StaffBooking } from '../../server/contract/views.ts'
import { signIn } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

async function openReception() {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const clerk = await signIn(lobby)
  const post = (path: string, body: unknown, cookie = clerk.cookie) =>
    fetch(`${lobby.address}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie },
      body: JSON.stringify(body),
    })
  const get = async <T>(path: string, cookie = clerk.cookie) => {
    const answer = await fetch(`${lobby.address}/api${path}`, { headers: { cookie } })
    return { status: answer.status, body: (await answer.json()) as T }
  }
  return { lobby, clerk, post, get }
}

const wish = { errand: 'pas', language: 'da' }
const errorOf = async (answer: Response) => ({
  status: answer.status,
  ...((await answer.json()) as { error: { name: string; field?: string } }).error,
})

test('a stranger passes over nothing and sends nobody to a counter', async () => {
  const { post } = await openReception()
  for (const more of [{ force: true }, { onlyAt: '3' }, { remark: 'Tager hunden med' }]) {
    const [field] = Object.keys(more)
    expect(await errorOf(await post('/tickets', { ...wish, ...more }, ''))).toMatchObject({
      status: 401,
      field,
    })
  }
})

test('the reception sends somebody to one counter while it is open, and it alone calls them', async () => {
  const { clerk, post, get } = await openReception()
  const closed = await errorOf(await post('/tickets', { ...wish, onlyAt: '4' }))
  expect(closed).toMatchObject({ status: 409, name: 'counter-is-closed' })
  for (const counter of ['3', '4']) await clerk.press(counter, 'open', {})
  const { id } = (await (await post('/tickets', { ...wish, onlyAt: '4' })).json()) as { id: string }
  expect((await clerk.press('3', 'next', { holding: null })).body.error).toMatchObject({
    name: 'line-is-empty',
  })
  expect((await clerk.press('4', 'next', { holding: null })).status).toBe(200)
  expect((await get<{ counter: string }>(`/tickets/${id}`)).body.counter).toBe('4')
})

test('a word of the reception’s stands at the desk that calls, and never holds a CPR number', async () => {
  const { lobby, clerk, post } = await openReception()
  const cpr = await errorOf(await post('/tickets', { ...wish, remark: 'Se 010203-1234' }))
  expect(cpr).toMatchObject({ status: 400, field: 'remark' })
  await post('/tickets', { ...wish, remark: 'Er blevet ked af det. Tag det roligt.' })
  await clerk.press('3', 'open', {})
  await clerk.press('3', 'next', { holding: null })
  const told = await firstView<'staff'>(lobby.address, 'staff:3', clerk.cookie)
  expect(told.desk?.current?.remark).toBe('Er blevet ked af det. Tag det roligt.')
})

test('the reception reads today’s booked times with their names, and nobody else does', async () => {
  const { post, get } = await openReception()
  const now = Date.now()
  const book = [
    { errand: 'pas', at: now + 1, name: 'Testnavn Testnavn' },
    { errand: 'vielse', at: now, code: '482913' },
    { errand: 'pas', at: now + 3 * 86_400_000, name: 'En anden dag' },
  ]
  await post('/bookings', book)
  const { body } = await get<{ bookings: StaffBooking[] }>('/booking-lists/today')
  expect(body.bookings.map(({ name, errand, stands }) => [errand, name, stands])).toEqual([
    ['vielse', null, 'on-time'],
    ['pas', 'Testnavn Testnavn', 'on-time'],
  ])
  expect((await get('/booking-lists/today', '')).status).toBe(401)
})
