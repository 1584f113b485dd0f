import { defaultCatalogueValue } from '../catalogue/herning.ts'
import { weekdays } from '../catalogue/schema/hours.ts'
import { dateIn, daysAfter } from '../catalogue/zone.ts'

const allDay = [{ from: '00:00', to: '23:59' }]

/** The built-in lobby, open at any hour, so that one can practise on a quiet morning before the doors open. */
export function openDocument(now: number): unknown {
  const value = defaultCatalogueValue() as Record<string, unknown> & {
    readonly town: Record<string, unknown>
    readonly holidays: Record<string, unknown>
    readonly errands: readonly Record<string, unknown>[]
  }
  const timeZone = noonZone(now)
  const today = dateIn(timeZone, now)
  const exceptions = [-1, 0, 1].map((days) => ({
    date: daysAfter(today, days),
    name: { da: 'Øvelse' },
    hours: allDay,
  }))
  return {
    ...value,
    town: { ...value.town, timeZone },
    hours: Object.fromEntries(weekdays.map((day) => [day, allDay])),
    holidays: { ...value.holidays, exceptions },
    errands: value.errands.map((errand) => ({ ...errand, questions: [] })),
  }
}

/** Where it is noon now, so that no midnight falls into a drill. POSIX counts to the west. */
function noonZone(now: number): string {
  const hours = 12 - new Date(now).getUTCHours()
  return `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`
}
