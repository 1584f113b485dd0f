import { hoursOfWeek, openingOf } from '../catalogue/hours.ts'
import type { CounterPlace } from '../catalogue/schema/counter.ts'
import type { Errand } from '../catalogue/schema/errand.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { clockAround } from '../catalogue/zone.ts'
import type { CounterName, House } from '../contract/views.ts'
import type { Day } from '../queue/day.ts'
import type { ErrandId, Instant, Ticket, TicketId } from '../queue/words.ts'
import type { Note } from '../store/notes.ts'
import type { Experience } from '../twin/backlog.ts'
import type { Wait } from '../twin/wait.ts'
import { bilingual } from './bilingual.ts'
import { noticesNow } from './notices.ts'

/** All that a screen's view is made of. */
export interface Scene {
  readonly day: Day
  readonly catalogue: Catalogue
  /** Which offers hold. */
  readonly version: string
  readonly known: Experience
  /** The expected wait for an errand: for a newcomer, or for a ticket at its place. */
  readonly waitOf: (errand: ErrandId, ticket?: Ticket) => Wait
  readonly now: Instant
  readonly trial: boolean
  readonly trouble: boolean
  readonly powerIsLow: boolean
  readonly isDark: boolean
  /** What a ticket's holder told before the counter: for clerks alone. */
  readonly noteOf: (ticket: TicketId) => Note | null
  /** An errand as it was, which has left the catalogue or asks something else now. */
  readonly former: (errand: string) => Errand | undefined
  /** Whether the last ticket of today was given for an errand. */
  readonly isFull: (errand: Errand) => boolean
}

/** What every screen tells of the house. */
export function houseOf({ day, catalogue, now, trial, trouble, powerIsLow, isDark }: Scene): House {
  const { name, office, address, phone, website, timeZone } = catalogue.town
  const opening = openingOf(catalogue, null, now)
  const notices = noticesNow(catalogue, day.crisis, now)
  return {
    town: name,
    office,
    address,
    phone,
    website,
    timeZone,
    clock: clockAround(timeZone, now),
    accent: catalogue.theme.accent,
    trial,
    open: opening.open && !day.closed,
    opensAt: opening.opensAt,
    closesAt: opening.closesAt,
    hours: hoursOfWeek(catalogue),
    trouble,
    powerIsLow,
    isDark: isDark && !notices.some(({ level }) => level === 'crisis'),
    notices,
  }
}

/** The same for walls, signs and staff, in Danish and English; but a crisis is told in every language. */
export function bilingualHouse(scene: Scene): House {
  const house = houseOf(scene)
  const notices = house.notices.map((notice) =>
    notice.level === 'crisis'
      ? notice
      : { ...notice, title: bilingual(notice.title), text: notice.text && bilingual(notice.text) },
  )
  return { ...house, office: bilingual(house.office), notices }
}

/** An errand by its id, also one that has left the catalogue since somebody took a number for it. */
export const errandOf = ({ catalogue, former }: Pick<Scene, 'catalogue' | 'former'>, id: string) =>
  catalogue.errands.find((errand) => errand.id === id) ?? former(id)

/** How a counter is named on screens, also one that has left the catalogue meanwhile. */
export function counterName(catalogue: Catalogue, id: string): CounterName {
  const place = catalogue.counters.find((counter) => counter.id === id)
  return place ? nameOf(place) : { id, name: { da: id, en: id }, short: id, direction: 'none' }
}

/** The same for walls and signs, in Danish and English. */
export function bilingualCounter(catalogue: Catalogue, id: string): CounterName {
  const counter = counterName(catalogue, id)
  return { ...counter, name: bilingual(counter.name) }
}

export const nameOf = ({ id, name, short, direction }: CounterPlace): CounterName => ({
  id,
  name,
  short,
  direction,
})
