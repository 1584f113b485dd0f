import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { fetchCalendar } from '../../server/bookings/calendar/fetch-calendar.ts'
import { followCalendar } from '../../server/bookings/calendar/follow-calendar.ts'
import { firstCatalogue } from '../../server/catalogue/first.ts'
import { openCatalogue } from '../../server/catalogue/in-force.ts'
import { openLobby } from '../../server/lobby.ts'
import { openStore } from '../../server/store/store.ts'
import { keepTidy } from '../../server/tidy.ts'
import { instant } from '../given.ts'
import { issue } from '../queue/commands.ts'
import { temporaryFolder } from '../temporary.ts'

const logger = pino({ level: 'silent' })

/** The town's own booking system, as far as anybody sees it. */
interface Town {
  calendar: string
  status: number
  /** Answers nothing at all. */
  hangs: boolean
  readonly asked: { readonly tag: string | undefined; readonly password: string | undefined }[]
  readonly address: string
}

async function openTown(): Promise<Town> {
  const town = { calendar: '', status: 200, hangs: false, asked: [] as Town['asked'][number][], address: '' }
  const server: Server = createServer((request, response) => {
    town.asked.push({ tag: request.headers['if-none-match'], password: request.headers.authorization })
    if (town.hangs) return
    const tag = `"${town.calendar.length}"`
    const isSame = request.headers['if-none-match'] === tag
    response.writeHead(town.status !== 200 ? town.status : isSame ? 304 : 200, { etag: tag })
    response.end(isSame ? undefined : town.calendar)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return Object.assign(town, { address: `127.0.0.1:${(server.address() as AddressInfo).port}` })
}

const event = (uid: string, start: string, summary: string): string =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:${start}\r\nSUMMARY:${summary}\r\nEND:VEVENT\r\n`
const calendar = (...events: readonly string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`

function openHouse(address: string, clock: () => number) {
  const store = openStore(temporaryFolder(), () => undefined)
  const catalogue = openCatalogue(store.catalogues, () => firstCatalogue(null), clock())
  const lobby = openLobby({ log: store.log, clock, timeZone: () => 'Europe/Copenhagen', logger })
  const settings = { address, everyMinutes: 10, errands: {} }
  const followed = followCalendar({ settings, lobby, catalogue, bookings: store.bookings, logger })
  const end = keepTidy({ lobby, catalogue, ...store, logger })
  onTestFinished(() => {
    followed.close()
    end()
    lobby.close()
    store.close()
  })
  const kept = () => store.bookings.between(0, Number.MAX_SAFE_INTEGER)
  return { store, lobby, followed, kept }
}

test('a calendar is followed: what it adds comes, what it moves moves, what it drops goes, and staff’s own times stay', async () => {
  const town = await openTown()
  const now = instant('08:00')
  town.calendar = calendar(
    event('a', '20261123T100000', 'Pas: Testnavn'),
    event('b', '20261124T100000', 'Pas'),
  )
  const { store, followed, kept } = openHouse(`http://bruger:hemmelig@${town.address}/tider.ics`, () => now)
  const [own] = store.bookings.keep([{ code: null, errand: 'mitid', at: instant('11:00'), name: null }], now)
  expect(await followed.fetchNow()).toMatchObject({
    host: town.address,
    bookings: 2,
    lastSuccess: now,
    problem: null,
  })
  expect(town.asked[0]?.password).toBe(`Basic ${btoa('bruger:hemmelig')}`)
  const karens = kept().find(({ name }) => name === 'Testnavn')?.code
  town.calendar = calendar(
    event('a', '20261123T103000', 'Pas: Testnavn Testnavn'),
    event('c', '20261124T120000', 'Jul'),
  )
  expect(await followed.fetchNow()).toMatchObject({ bookings: 1, withoutErrandTotal: 1 })
  expect(kept()).toMatchObject([
    { code: karens, name: 'Testnavn Testnavn', at: instant('10:30') },
    { code: own, errand: 'mitid' },
  ])
  await followed.fetchNow()
  expect(town.asked.at(-1)?.tag, 'what has not changed is not sent again').toBeDefined()
})

test('a calendar that fails is told with when and what, and takes nothing away', async () => {
  const town = await openTown()
  const now = instant('08:00')
  town.calendar = calendar(event('a', '20261123T100000', 'Pas: Testnavn'))
  const { followed, kept } = openHouse(`http://${town.address}/tider.ics`, () => now)
  await followed.fetchNow()
  town.status = 503
  expect(await followed.fetchNow()).toMatchObject({
    lastSuccess: now,
    problem: { at: now, name: 'refused', status: 503 },
  })
  town.status = 200
  town.calendar = '<p>Log ind</p>'
  expect(await followed.fetchNow()).toMatchObject({ problem: { name: 'no-calendar' } })
  expect(kept()).toHaveLength(1)
  town.calendar = calendar()
  expect(await followed.fetchNow()).toMatchObject({ bookings: 0, problem: null })
  expect(kept()).toHaveLength(0)
})

test('an address where nobody answers, answers slowly or without end holds nothing up', async () => {
  const town = await openTown()
  const limits = { withinMs: 200, mostBytes: 1000 }
  const address = `http://${town.address}/`
  town.calendar = 'x'.repeat(2000)
  expect(await fetchCalendar(address, null, limits)).toEqual({ kind: 'too-large' })
  town.hangs = true
  expect(await fetchCalendar(address, null, limits)).toEqual({ kind: 'too-slow' })
  expect(await fetchCalendar('http://127.0.0.1:1/', null, limits)).toEqual({ kind: 'unreachable' })
})

test('the names that came with a calendar are gone the night after', async () => {
  const town = await openTown()
  let now = instant('08:00')
  town.calendar = calendar(
    event('a', '20261123T100000', 'Pas: Testnavn'),
    event('b', '20261124T100000', 'Pas: Anders'),
  )
  const { lobby, followed, kept } = openHouse(`http://${town.address}/tider.ics`, () => now)
  await followed.fetchNow()
  now = instant('2026-11-24 00:05')
  await lobby.handle(issue('P001'), 'kiosk')
  await vi.waitFor(() => expect(kept().map(({ name }) => name)).toEqual([null, 'Anders']))
  town.calendar += '\r\n'
  await followed.fetchNow()
  expect(
    kept().map(({ name }) => name),
    'and do not come back',
  ).toEqual([null, 'Anders'])
})
