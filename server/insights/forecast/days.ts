import type { DayDate } from '../../queue/words.ts'
import { daysFrom, weekdayOf } from '../asked.ts'

/** Half hours of a day, by the lobby's clock. */
export const halves = 48

/** What a date is to its week: days beside a closure draw those who would have come then. */
export const dayKinds = ['ordinary', 'before-closed', 'after-closed', 'short-week'] as const
export type DayKind = (typeof dayKinds)[number]

/** A date as far as one can know it beforehand. */
export interface ComingDay {
  readonly day: DayDate
  /** Days since 1970. */
  readonly number: number
  /** Monday is 1, Sunday 7. */
  readonly weekday: number
  readonly kind: DayKind
  /** 1 for each half hour in which somebody can come. */
  readonly open: Uint8Array
}

/** A date, and how many came in each half hour. */
export interface CountedDay extends ComingDay {
  readonly counts: Float64Array
}

export const isOpen = ({ open }: ComingDay): boolean => open.includes(1)

/** All dates from one to another with their kinds; `openOn` tells the open half hours of a date. */
export function comingDays(
  from: DayDate,
  to: DayDate,
  openOn: (day: DayDate) => Uint8Array,
): readonly ComingDay[] {
  const days = daysFrom(from, to).map((day) => ({
    day,
    number: Date.parse(day) / 86_400_000,
    weekday: weekdayOf(day),
    open: openOn(day),
  }))
  const usual = usuallyOpen(days)
  const isShut = ({ weekday, open }: Omit<ComingDay, 'kind'>) =>
    (usual[weekday] ?? false) && !open.includes(1)
  return days.map((day, at) => ({ ...day, kind: kindOf(days, at, isShut, usual) }))
}

type Dated = Omit<ComingDay, 'kind'>

/** By weekday, whether most of its dates are open. */
function usuallyOpen(days: readonly Dated[]): readonly boolean[] {
  return Array.from({ length: 8 }, (_, weekday) => {
    const mine = days.filter((day) => day.weekday === weekday)
    return mine.filter(({ open }) => open.includes(1)).length * 2 > mine.length
  })
}

function kindOf(
  days: readonly Dated[],
  at: number,
  isShut: (day: Dated) => boolean,
  usual: readonly boolean[],
): DayKind {
  const nearest = (step: 1 | -1): Dated | undefined => {
    for (let there = at + step; Math.abs(there - at) <= 7; there += step) {
      const day = days[there]
      if (!day || usual[day.weekday]) return day
    }
    return undefined
  }
  const next = nearest(1)
  const last = nearest(-1)
  if (next && isShut(next)) return 'before-closed'
  if (last && isShut(last)) return 'after-closed'
  const monday = at - ((days[at]?.weekday ?? 1) - 1)
  return days.slice(Math.max(0, monday), monday + 7).some(isShut) ? 'short-week' : 'ordinary'
}
