import type { Logger } from 'pino'
import type { CatalogueInForce } from '../../catalogue/in-force.ts'
import { dateIn } from '../../catalogue/zone.ts'
import type { CalendarAnswer } from '../../contract/booking-table.ts'
import type { Lobby } from '../../lobby.ts'
import type { Bookings } from '../../store/bookings.ts'
import { errandsNamed } from '../errand-named.ts'
import { daysFrom } from '../spans.ts'
import { type Fetched, fetchCalendar } from './fetch-calendar.ts'
import { type CalendarRead, readCalendar } from './read-calendar.ts'

/** Where booked times are fetched from. */
export interface CalendarSettings {
  readonly address: string
  readonly everyMinutes: number
  /** What the calendar calls errands, beside the catalogue's own names: `Pasfornyelse` for `pas`. */
  readonly errands: Readonly<Record<string, string>>
}

/** The town's calendar of booked times, fetched again and again; one-way. */
export interface BookingCalendar {
  /** How it stands, for staff. */
  stands(): CalendarAnswer
  /** Fetches it now. */
  fetchNow(): Promise<CalendarAnswer>
  close(): void
}

export interface CalendarParts {
  readonly settings: CalendarSettings | null
  readonly lobby: Lobby
  readonly catalogue: CatalogueInForce
  readonly bookings: Pick<Bookings, 'replace'>
  readonly logger: Logger
}

type Problem = NonNullable<CalendarAnswer['problem']>['name']

const aheadDays = 14
const timesTold = 10

export function followCalendar({
  settings,
  lobby,
  catalogue,
  bookings,
  logger,
}: CalendarParts): BookingCalendar {
  let state = stateBefore(settings)
  let tag: string | null = null
  /** As what the calendar was last read: with a new day, other times of it are within sight. */
  let readAs = ''
  let text: string | null = null
  let fetching: Promise<CalendarAnswer> | null = null

  async function fetchIt({ address, errands }: CalendarSettings): Promise<CalendarAnswer> {
    const fetched = await fetchCalendar(address, text === null ? null : tag)
    const now = lobby.now()
    if (fetched.kind !== 'new' && fetched.kind !== 'same') return failed(fetched, now)
    const { town, errands: known } = catalogue.document()
    const span = daysFrom(dateIn(town.timeZone, now), aheadDays, town.timeZone)
    const errandNamed = errandsNamed(known, errands)
    const latest = fetched.kind === 'new' ? fetched.text : (text ?? '')
    const reading = `${span.from} ${catalogue.version()}`
    if (latest === text && reading === readAs) {
      state = { ...state, lastSuccess: now, problem: null }
      return state
    }
    const read = await readCalendar(latest, { errandNamed, timeZone: town.timeZone, span })
    if (!read) return failed({ kind: 'no-calendar' }, now)
    if (!(await keep(read, span, now))) return failed({ kind: 'not-kept' }, now)
    if (fetched.kind === 'new') ({ tag, text } = fetched)
    readAs = reading
    state = { ...state, lastSuccess: now, problem: null, ...countsOf(read) }
    return state
  }

  async function keep(read: CalendarRead, span: { from: number; to: number }, now: number): Promise<boolean> {
    try {
      const come = await lobby.read(({ ticketByKey }) => new Set(ticketByKey.keys()))
      const hasArrived = (key: string) => come.has(key)
      bookings.replace({ source: 'calendar', ...span, bookings: read.bookings, hasArrived }, now)
      return true
    } catch (error) {
      logger.error({ err: error }, 'the booked times of the calendar could not be kept')
      return false
    }
  }

  function failed(
    why: Exclude<Fetched, { kind: 'new' | 'same' }> | { kind: Problem },
    at: number,
  ): CalendarAnswer {
    const status = 'status' in why ? why.status : null
    // The address may hold a password, and is not told.
    logger.warn({ problem: why.kind, status }, 'the calendar of booked times could not be fetched')
    state = { ...state, problem: { at, name: why.kind, status } }
    return state
  }

  const fetchNow = async (): Promise<CalendarAnswer> => {
    if (!settings) return state
    fetching ??= fetchIt(settings).finally(() => {
      fetching = null
    })
    return fetching
  }
  const timer = settings && setInterval(() => void fetchNow(), settings.everyMinutes * 60_000)
  void fetchNow()
  return { stands: () => state, fetchNow, close: () => void (timer && clearInterval(timer)) }
}

const stateBefore = (settings: CalendarSettings | null): CalendarAnswer => ({
  host: settings ? new URL(settings.address).host : null,
  everyMinutes: settings?.everyMinutes ?? 0,
  lastSuccess: null,
  problem: null,
  bookings: 0,
  withoutErrand: [],
  withoutErrandTotal: 0,
  unreadable: 0,
})

const countsOf = ({ bookings, withoutErrand, unreadable }: CalendarRead) => ({
  unreadable,
  bookings: bookings.length,
  withoutErrand: withoutErrand.slice(0, timesTold),
  withoutErrandTotal: withoutErrand.length,
})
