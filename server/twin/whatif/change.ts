import type { ClassId, ErrandId } from '../../queue/words.ts'
import { moreCounters } from './counters.ts'
import { otherHours } from './hours.ts'
import { onlyBooked } from './only-booked.ts'
import type { Lobby, Span } from './past.ts'

/** What might be otherwise; times in seconds since midnight, weekdays from Monday, 1. */
export type Change =
  /** So many more counters at some times, or fewer; a counter more serves everybody. */
  | {
      readonly kind: 'counters'
      readonly weekdays: readonly number[]
      readonly span: Span
      readonly more: number
    }
  /** Some weekdays are open at other times; closed without any. */
  | { readonly kind: 'hours'; readonly weekdays: readonly number[]; readonly open: readonly Span[] }
  /** Some errands are helped at booked times alone. */
  | { readonly kind: 'only-booked'; readonly errands: readonly ErrandId[] }
  | { readonly kind: 'head-starts'; readonly minutes: Readonly<Record<ClassId, number>> }
  | { readonly kind: 'gains'; readonly gains: Readonly<Record<ClassId, number>> }

/** The lobby as it would have been. */
export function changed(lobby: Lobby, change: Change): Lobby {
  const { days, rule } = lobby
  switch (change.kind) {
    case 'counters':
      return { rule, days: days.map((day) => moreCounters(day, change)) }
    case 'hours':
      return { rule, days: otherHours(days, change) }
    case 'only-booked':
      return { rule, days: days.map((day) => onlyBooked(day, change.errands, bookedClass(lobby))) }
    case 'head-starts':
      return { days, rule: { headStarts: { ...rule.headStarts, ...change.minutes }, gains: null } }
    case 'gains':
      return { days, rule: { ...rule, gains: change.gains } }
  }
}

/** The class of those who have a time: the lobby's document names it so, where it has one. */
const bookedClass = ({ rule }: Lobby): ClassId | null => ('booking' in rule.headStarts ? 'booking' : null)
