import type { ClassId, CounterId, DayDate, ErrandId } from '../../queue/words.ts'

/** From the first second to the one after the last, by the lobby's clock since midnight. */
export type Span = readonly [from: number, to: number]

/** One stay of somebody in a line, as it was; times by the lobby's clock, in seconds since midnight. */
export interface PastStay {
  /** Grows with each stay of the period: the same luck falls to it whatever else is changed. */
  readonly number: number
  readonly errand: ErrandId
  readonly class: ClassId
  /** When it joined its line; the same as of the stay before where it goes on from that. */
  readonly arrival: number
  readonly booked: number | null
  /** Seconds from the joining, or the booked time, until the call; null for whom nobody called. */
  readonly wait: number | null
  /** Seconds from the call until the counter was done with it; null for whom nobody called. */
  readonly help: number | null
  /** Was called, and was not there. */
  readonly lost: boolean
  /** Seconds after which it left without a call; null for all others. */
  readonly left: number | null
  /** Goes on from the stay before it in the list. */
  readonly onward: boolean
}

/** A counter that was there. */
export interface Presence {
  readonly counter: CounterId
  readonly span: Span
  readonly serves: readonly ErrandId[]
}

/** A date as it was. */
export interface PastDay {
  readonly day: DayDate
  /** Monday is 1, Sunday 7. */
  readonly weekday: number
  /** Closed though its weekday is open. */
  readonly holiday: boolean
  readonly open: readonly Span[]
  /** Stays in order of arrival, each with those that go on from it right behind it. */
  readonly stays: readonly PastStay[]
  readonly presences: readonly Presence[]
}

/** The rule by which the next is called. */
export interface Rule {
  /** Minutes of head start of each class (`queue/line.ts`). */
  readonly headStarts: Readonly<Record<ClassId, number>>
  /**
   * What each class gains for each minute of waiting, in place of head starts: whoever has gained most is next. Null
   * for the rule of head starts. Source: accumulating priority, Kleinrock 1964; Stanford, Taylor, Ziedins 2014.
   */
  readonly gains: Readonly<Record<ClassId, number>> | null
}

/** Days, and the rule that they are played by. */
export interface Lobby {
  readonly days: readonly PastDay[]
  readonly rule: Rule
}

/** When somebody begins to wait: at the booked time, where that is later. */
export const dueOf = ({ arrival, booked }: Pick<PastStay, 'arrival' | 'booked'>): number =>
  Math.max(arrival, booked ?? arrival)

/** The first opening and the last closing of a day; null for one that is closed. */
export function hullOf(open: readonly Span[]): Span | null {
  const first = open[0]
  const last = open.at(-1)
  return first && last ? [first[0], last[1]] : null
}
