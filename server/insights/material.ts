import type { Channel, ContactKind, FailedDemand } from '../contract/contact.ts'
import type { OutsideChannel, OutsideMeasure } from '../contract/outside.ts'
import type { DayDate, ErrandId, Outcome, ReturnReason } from '../queue/words.ts'
import type { EnquiryColumns } from './enquiry-columns.ts'
import type { Steps } from './steps.ts'

/** All that a period's questions are answered from; nothing in it is about anybody in particular. */
export interface Material {
  /** Visits that began in the period, whatever they were for: a question picks its errands itself. */
  readonly steps: Steps
  /** Enquiries that no ticket tells of, those that were taken back left out; by day. */
  readonly enquiries: readonly EnquiryRow[]
  /** The same for whoever adds them up. */
  readonly enquiryColumns: EnquiryColumns
  /** Whom the kiosk led on, or turned away, without a number. */
  readonly ways: readonly WayRow[]
  /** Of these whom it turned away, which are few: it was closed, or the day was full. */
  readonly turnedAway: readonly WayRow[]
  /** Of these whom it led to self-service. */
  readonly toSelfService: readonly SelfServiceRow[]
  /** People through the doors, by quarter of an hour. */
  readonly passages: readonly PassageRow[]
  readonly needs: readonly NeedRow[]
  readonly helps: readonly HelpRow[]
  /** What other systems have counted. */
  readonly outside: readonly OutsideRow[]
  readonly house: House
}

/** Registered enquiries that are alike. */
export interface EnquiryRow {
  readonly day: DayDate
  /** Half hours of the lobby's clock since midnight, 0 to 47. */
  readonly half: number
  readonly channel: Channel
  readonly errand: ErrandId
  readonly kle: string
  readonly outcome: Outcome
  readonly why: ReturnReason | null
  readonly failed: FailedDemand | null
  readonly kind: ContactKind | null
  readonly language: string
  readonly behalf: boolean
  readonly count: number
}

export interface WayRow {
  readonly day: DayDate
  /** Hours of the lobby's clock, 0 to 23. */
  readonly hour: number
  /** Empty where nothing could be chosen. */
  readonly errand: ErrandId
  /** Where to; `closed` and `full` are demand that was turned away. */
  readonly ending: string
  readonly count: number
}

export interface SelfServiceRow extends Pick<WayRow, 'day' | 'errand' | 'count'> {}

export interface PassageRow {
  readonly day: DayDate
  /** Quarters of an hour of the lobby's clock since midnight, 0 to 95. */
  readonly quarter: number
  readonly entered: number
  readonly left: number
}

export interface NeedRow {
  readonly day: DayDate
  readonly need: string
  readonly count: number
}

export interface HelpRow {
  readonly day: DayDate
  readonly theme: string
  readonly alone: string
  readonly count: number
}

/** What another system has counted; rows of one day and measure may stand side by side, and add up. */
export interface OutsideRow {
  readonly day: DayDate
  /** Half hours since midnight, 0 to 47; null where only the day is known. */
  readonly half: number | null
  readonly channel: OutsideChannel
  readonly kle: string | null
  readonly measure: OutsideMeasure
  readonly count: number
}

/** What the lobby's document says, as far as figures need it. */
export interface House {
  readonly errands: readonly HouseErrand[]
  /** Open spans of a date, in minutes of the lobby's clock since midnight; of an errand, or of the whole lobby. */
  open(day: DayDate, errand: ErrandId | null): readonly (readonly [number, number])[]
  /** Whether a date is a holiday, or closed by exception. */
  closed(day: DayDate): boolean
  readonly counters: readonly { readonly id: string; readonly serves: readonly ErrandId[] }[]
  /** Minutes of head start of each class. */
  readonly headStarts: Readonly<Record<string, number>>
  /** Of all enquiries, those to be settled at the first contact; 0 to 1. */
  readonly onTheSpot: number
}

export interface HouseErrand {
  readonly id: ErrandId
  readonly kle: string
  /** Until the log knows better. */
  readonly minutes: number
  /** Whether one of its answers at the kiosk leads to self-service. */
  readonly online: boolean
  /** So many of those who come wait at most so long; `share` from 0 to 1. */
  readonly target: { readonly minutes: number; readonly share: number }
}
