import type { Channel, ContactKind, CountedChannel, FailedDemand } from '../contract/contact.ts'
import type { DayDate, ErrandId, Outcome, ReturnReason } from '../queue/words.ts'
import type { Db } from './database.ts'
import { openRegister, type Register, standing } from './register.ts'

/** One enquiry that no ticket tells of. */
export interface Contact {
  readonly channel: Channel
  readonly errand: ErrandId
  /** As it was when it was registered: the official numbers change over the years. */
  readonly kle: string
  readonly outcome: Outcome
  readonly why: ReturnReason | null
  readonly failed: FailedDemand | null
  readonly kind: ContactKind | null
  readonly language: string
  readonly behalf: boolean
}

/** Handled enquiries that are alike. */
export interface AlikeContacts {
  readonly channel: CountedChannel
  readonly errand: ErrandId
  /** Null for visits: their errand's number is the catalogue's. */
  readonly kle: string | null
  readonly outcome: Outcome
  readonly why: ReturnReason | null
  readonly failed: FailedDemand | null
  /** Passed on from another line or counter within the same visit. */
  readonly passedOn: boolean
  readonly count: number
}

export interface Contacts extends Register<Contact> {
  /** All that was handled from one date to another, both included: what was registered, and the visits at counters. */
  handled(from: DayDate, to: DayDate): readonly AlikeContacts[]
}

type Columns = Omit<Contact, 'behalf'> & { readonly behalf: number }
type Row = Omit<AlikeContacts, 'passedOn'> & { readonly passedOn: number }

const columns = [
  'channel',
  'errand',
  'kle',
  'outcome',
  'why',
  'failed',
  'kind',
  'language',
  'behalf',
] as const
const registered = `
  SELECT channel, errand, kle, outcome, why, failed, 0 AS passedOn, count(*) AS count
  FROM contact WHERE day BETWEEN $from AND $to AND ${standing('contact')}
  GROUP BY channel, errand, kle, outcome, why, failed`
/** A ticket's first step is found by its day, and its other steps by the ticket. */
const visited = `
  SELECT CASE WHEN step.booked IS NULL THEN 'lobby' ELSE 'booking' END AS channel, step.errand, NULL AS kle,
    step.ending AS outcome, step.why, NULL AS failed, coalesce(before.ending = 'transferred', 0) AS passedOn,
    count(*) AS count
  FROM visit AS first
    JOIN visit AS step ON step.ticket = first.ticket
    LEFT JOIN visit AS before ON before.ticket = step.ticket AND before.step = step.step - 1
  WHERE first.step = 1 AND first.day BETWEEN $from AND $to
    AND step.ending IN ('settled', 'sent-on', 'booked', 'self-service', 'must-come-back')
  GROUP BY 1, 2, 4, 5, 7`

export function openContacts(db: Db): Contacts {
  const register = openRegister<Columns>(db, 'contact', columns)
  const handled = db.prepare<[{ from: DayDate; to: DayDate }], Row>(`${registered} UNION ALL ${visited}`)
  return {
    keep: (key, contact, by) => register.keep(key, { ...contact, behalf: contact.behalf ? 1 : 0 }, by),
    takeBack: register.takeBack,
    handled: (from, to) => handled.all({ from, to }).map((row) => ({ ...row, passedOn: row.passedOn === 1 })),
  }
}
