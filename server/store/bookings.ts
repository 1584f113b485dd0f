import { randomBytes } from 'node:crypto'
import { type KeptBooking, type NewBooking, withKnownCodes } from '../bookings/match.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'
import { freeCode } from './free-code.ts'

export type { NewBooking }

/** A booked time, without whose it is; the key is that of the ticket that it becomes: one code never gives two. */
export type Booking = Pick<KeptBooking, 'code' | 'errand' | 'at' | 'arrivalKey'>

/** Who hands times in: each replaces its own alone. */
export type BookingSource = 'staff' | 'calendar'

/** All times of one source within a span: from an instant until before another. */
export interface Replacement {
  readonly source: BookingSource
  readonly from: Instant
  readonly to: Instant
  readonly bookings: readonly NewBooking[]
  /** Whose person has come stays, whatever the list says. */
  readonly hasArrived: (arrivalKey: string) => boolean
}

export interface Replaced {
  /** In the order of the list. */
  readonly codes: readonly string[]
  readonly takenOut: number
}

export interface Bookings {
  /** Keeps all or none; a code that is known gets the new time. Gives the codes, in the same order. */
  keep(bookings: readonly NewBooking[], now: Instant): readonly string[]
  /** Keeps this list, and takes out what is not in it any more: all or nothing. */
  replace(replacement: Replacement, now: Instant): Replaced
  find(code: string): Booking | null
  /** Whose time it is, by the key of the ticket that it became; null when that is not known, or not any more. */
  nameOf(ticketKey: string): string | null
  /** Those from one instant until before another, with whose they are; the earliest first. For staff alone. */
  between(from: Instant, to: Instant): readonly KeptBooking[]
  /** Deletes the names of times before today, and the rest of what is older than a week. */
  forget(today: Instant): void
}

const weekMs = 7 * 86_400_000
const columns = 'code, errand, at, name, uid, arrival_key AS arrivalKey'

export function openBookings(db: Db): Bookings {
  const find = db.prepare<[string], Booking>(
    'SELECT code, errand, at, arrival_key AS arrivalKey FROM booking WHERE code = ?',
  )
  const nameOf = db.prepare<[string], { name: string | null }>(
    'SELECT name FROM booking WHERE arrival_key = ?',
  )
  const between = db.prepare<[Instant, Instant], KeptBooking>(
    `SELECT ${columns} FROM booking WHERE at >= ? AND at < ? ORDER BY at, code`,
  )
  const ofSource = db.prepare<[BookingSource, Instant, Instant], KeptBooking>(
    `SELECT ${columns} FROM booking WHERE source = ? AND at >= ? AND at < ? ORDER BY at, code`,
  )
  const put = db.prepare(
    `INSERT INTO booking (code, errand, at, name, created, arrival_key, source, uid) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET errand = excluded.errand, at = excluded.at, name = excluded.name,
       source = excluded.source, uid = excluded.uid`,
  )
  const forgetNames = db.prepare('UPDATE booking SET name = NULL WHERE at < ? AND name IS NOT NULL')
  const removeBefore = db.prepare('DELETE FROM booking WHERE at < ?')
  const remove = db.prepare('DELETE FROM booking WHERE code = ?')
  const putAll = (bookings: readonly NewBooking[], source: BookingSource, now: Instant) =>
    bookings.map(({ code, errand, at, name, uid = null }) => {
      const own = code ?? freeCode((taken) => find.get(taken) !== undefined)
      put.run(own, errand, at, name, now, randomBytes(16).toString('base64url'), source, uid)
      return own
    })
  const keepAll = db.transaction((bookings: readonly NewBooking[], now: Instant) =>
    putAll(bookings, 'staff', now),
  )
  const replaceAll = db.transaction((wanted: Replacement, now: Instant): Replaced => {
    const kept = ofSource.all(wanted.source, wanted.from, wanted.to)
    const codes = putAll(withKnownCodes(kept, wanted.bookings), wanted.source, now)
    const listed = new Set(codes)
    const gone = kept.filter(({ code, arrivalKey }) => !listed.has(code) && !wanted.hasArrived(arrivalKey))
    for (const { code } of gone) remove.run(code)
    return { codes, takenOut: gone.length }
  })
  return {
    keep: (bookings, now) => keepAll.immediate(bookings, now),
    replace: (wanted, now) => replaceAll.immediate(wanted, now),
    find: (code) => find.get(code) ?? null,
    // Who comes back after the first ticket's end has a key that goes on after a dot.
    nameOf: (ticketKey) => nameOf.get(ticketKey.split('.', 1)[0] ?? '')?.name ?? null,
    between: (from, to) => between.all(from, to),
    forget: (today) => {
      forgetNames.run(today)
      removeBefore.run(today - weekMs)
    },
  }
}
