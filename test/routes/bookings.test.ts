import { expect, test } from 'vitest'
import type { BookingView } from '../../server/contract/views.ts'
import { type Clerk, signIn } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { sharedLobby } from '../shared-lobby.ts'

const dayMs = 86_400_000

const shared = sharedLobby(() => ({}))
let signedIn: Promise<Clerk> | null = null

async function openLobby() {
  const lobby = await shared()
  signedIn ??= signIn(lobby)
  const clerk = await signedIn
  const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${lobby.address}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const look = (code: string, headers: Record<string, string> = {}) =>
    fetch(`${lobby.address}/api/bookings/${code}`, { headers })
  return { lobby, clerk, send, look, book: bookAs(clerk, send) }
}

const bookAs =
  (
    { cookie }: Clerk,
    send: (path: string, body: unknown, headers: Record<string, string>) => Promise<Response>,
  ) =>
  async (at: string | number, errand = 'pas') => {
    const answer = await send('/bookings', [{ errand, at, name: 'Testnavn Testnavn' }], { cookie })
    const { codes } = (await answer.json()) as { codes: string[] }
    return codes[0] ?? ''
  }

const me = { language: 'da', behalf: false, needs: [], paper: false }
const errorOf = async (answer: Response) =>
  ((await answer.json()) as { error: { name: string; field?: string } }).error

test('staff hand in a time and get a code of six digits; nobody else may', async () => {
  const { book, send } = await openLobby()
  expect(await book(Date.now())).toMatch(/^\d{6}$/)
  expect((await send('/bookings', [{ errand: 'pas', at: Date.now() }])).status).toBe(401)
})

test('a code tells errand and time, and never whose it is', async () => {
  const { book, look } = await openLobby()
  const code = await book('2031-05-06T10:30')
  const text = await (await look(code)).text()
  expect(JSON.parse(text)).toMatchObject({
    code,
    errand: 'pas',
    errandName: { da: 'Pas' },
    at: Date.parse('2031-05-06T10:30+02:00'),
    number: null,
    stands: 'another-day',
  } satisfies BookingView)
  expect(text).not.toContain('Testnavn')
})

test('who checks in gets a number with the head start of a booking, and the same one when tried again', async () => {
  const { lobby, clerk, book, send, look } = await openLobby()
  const at = Date.now()
  const code = await book(at)
  expect(await (await look(code)).json()).toMatchObject({ stands: 'on-time' })
  const [one, two] = await Promise.all([
    send(`/bookings/${code}/arrive`, { ...me, needs: ['hearing'] }),
    send(`/bookings/${code}/arrive`, me),
  ])
  expect([one.status, two.status]).toEqual([201, 201])
  const { id } = (await one.json()) as { id: string }
  expect(await two.json()).toMatchObject({ id })
  expect(await (await look(code)).json()).toMatchObject({ stands: 'arrived' })
  const { waiting } = await firstView<'staff'>(lobby.address, 'staff', clerk.cookie)
  expect(waiting.filter((one) => one.id === id)).toMatchObject([
    { id, class: 'booking', bookedAt: at, needs: ['hearing'] },
  ])
})

test('who comes on another day gets no number, and is told why', async () => {
  const { book, send } = await openLobby()
  const answer = await send(`/bookings/${await book(Date.now() + 3 * dayMs)}/arrive`, me)
  expect(answer.status).toBe(409)
  expect(await errorOf(answer)).toMatchObject({ name: 'booking-is-for-another-day' })
})

test('a code that nobody has leads nowhere, and who goes on guessing is stopped', async () => {
  const { book, look, send } = await openLobby()
  const code = await book(Date.now())
  const elsewhere = { 'x-forwarded-for': '10.0.0.77' }
  for (let n = 0; n < 10; n++) expect((await look(code, elsewhere)).status).toBe(200)
  const guesses = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      look(
        String(Number(code) ^ (n + 1))
          .padStart(6, '9')
          .slice(-6),
        elsewhere,
      ),
    ),
  )
  expect(guesses.map(({ status }) => status).sort()).toEqual([...Array(10).fill(404), 429, 429])
  expect((await look(code, elsewhere)).status).toBe(429)
  expect((await send(`/bookings/${code}/arrive`, me, elsewhere)).status).toBe(429)
  expect((await look(code)).status, 'the kiosk itself is another address').toBe(200)
})

test('a time for an errand that is not known is refused by name', async () => {
  const { clerk, send } = await openLobby()
  const answer = await send('/bookings', [{ errand: 'jul', at: Date.now() }], { cookie: clerk.cookie })
  expect([answer.status, (await errorOf(answer)).field]).toEqual([404, 'errand'])
})

test('who has left and comes back with the same code gets another number, and the same one when tried again', async () => {
  const { book, send, look, lobby } = await openLobby()
  const code = await book(Date.now())
  const arrive = async () =>
    (await (await send(`/bookings/${code}/arrive`, me)).json()) as { id: string; number: string }
  const first = await arrive()
  expect(await (await look(code)).json()).toMatchObject({ stands: 'arrived', number: first.number })
  await fetch(`${lobby.address}/api/tickets/${first.id}/withdraw`, { method: 'POST' })
  expect(await (await look(code)).json()).toMatchObject({ stands: 'on-time', number: null })
  const second = await arrive()
  expect(second.id).not.toBe(first.id)
  expect(await arrive()).toMatchObject({ id: second.id })
})

test('a time of an earlier day is over, and its person gets an ordinary number', async () => {
  const { book, send, look } = await openLobby()
  const code = await book(Date.now() - 2 * dayMs)
  expect(await (await look(code)).json()).toMatchObject({ stands: 'too-late' })
  expect((await send(`/bookings/${code}/arrive`, me)).status).toBe(201)
})

test('a code is six digits, and stands once in a list', async () => {
  const { clerk, send } = await openLobby()
  const hand = async (...codes: readonly string[]) => {
    const list = codes.map((code) => ({ code, errand: 'pas', at: Date.now() }))
    return errorOf(await send('/bookings', list, { cookie: clerk.cookie }))
  }
  expect(await hand('ABC123')).toMatchObject({ name: 'bad-input' })
  expect(await hand('482913', '482913')).toMatchObject({ name: 'bad-input' })
})
