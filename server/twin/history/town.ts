import type { CounterId, DayDate, ErrandId, Instant } from '../../queue/words.ts'

/** What a made-up past is like: the lobby it happens in, and how many come. */
export interface Town {
  readonly errands: readonly TownErrand[]
  readonly counters: readonly { readonly id: CounterId; readonly serves: readonly ErrandId[] }[]
  /** So many of the first counters are on duty each day, so that every errand is served. */
  readonly leastOnDuty: number
  /** Minutes of head start of each class. */
  readonly headStarts: Readonly<Record<'walk-in' | 'needs-a-hand' | 'booking', number>>
  /** Visits of a year, on the average of all years. */
  readonly visitsAYear: number
  /** When the lobby is open on a date; nothing when it is closed. */
  spans(day: DayDate): readonly { readonly from: Instant; readonly to: Instant }[]
  dateOf(at: Instant): DayDate
}

export interface TownErrand {
  readonly id: ErrandId
  readonly letter: string
  readonly kle: string
  /** Usual handling time. */
  readonly minutes: number
}
