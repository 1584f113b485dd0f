import { channels, contactKinds, failedDemands } from '../contract/contact.ts'
import { type DayDate, type ErrandId, outcomes, returnReasons } from '../queue/words.ts'

/**
 * Registered enquiries of a period, column by column, so that hundreds of thousands are added up in an instant. A word is its
 * place in its list, and -1 where there is none; half hours and languages are looked at in no question.
 */
export interface EnquiryColumns {
  readonly length: number
  /** The dates that `day` names; some of them may lie outside the period. */
  readonly days: readonly DayDate[]
  readonly errands: readonly ErrandId[]
  readonly kles: readonly string[]
  readonly day: Uint16Array
  readonly errand: Uint16Array
  readonly kle: Uint16Array
  /** The place in `channels`, and so on for the words that are known beforehand. */
  readonly channel: Int8Array
  readonly outcome: Int8Array
  readonly why: Int8Array
  readonly failed: Int8Array
  readonly kind: Int8Array
  /** How many enquiries each row stands for. */
  readonly count: Uint32Array
}

/** Columns whose words are known beforehand. */
export const closedWords = {
  channel: channels,
  outcome: outcomes,
  why: returnReasons,
  failed: failedDemands,
  kind: contactKinds,
} as const satisfies Record<string, readonly string[]>
export type ClosedColumn = keyof typeof closedWords
export const closedColumns = Object.keys(closedWords) as readonly ClosedColumn[]

export const enquiryColumnNames = ['day', 'errand', 'kle', ...closedColumns, 'count'] as const

export type EnquiryNumbers = {
  -readonly [Key in (typeof enquiryColumnNames)[number]]: EnquiryColumns[Key]
}

/** Columns with room for so many rows: 15 bytes each. */
export const emptyEnquiryColumns = (room: number): EnquiryNumbers => ({
  day: new Uint16Array(room),
  errand: new Uint16Array(room),
  kle: new Uint16Array(room),
  channel: new Int8Array(room),
  outcome: new Int8Array(room),
  why: new Int8Array(room),
  failed: new Int8Array(room),
  kind: new Int8Array(room),
  count: new Uint32Array(room),
})
