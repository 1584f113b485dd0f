import { randomBytes, randomInt } from 'node:crypto'
import type { ErrandId, Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** A booked time, without whose it is. */
export interface Booking {
  readonly code: string
  readonly errand: ErrandId
  readonly at: Instant
  /** The key of the ticket that it becomes: one code never gives two. */
  readonly arrivalKey: string
}

/** A booked time with whose it is, while that is kept: for staff alone. */
export interface NamedBooking extends Booking {
  readonly name: string | null
}

/** A booked time as it comes in; without a code it gets one. */
export interface NewBooking {
  readonly code: string | null
  readonly errand: ErrandId
  readonly at: Instant
  readonly name: string | null
}

export interface Bookings {
  /** Keeps all or none; a code that is known gets the new time. Gives the codes, in the same order. */
  keep(bookings: readonly NewBooking[], now: Instant): readonly string[]
  find(code: string): Booking | null
  /** Whose time it is, by the key of the ticket that it became; null when that is not known, or not any more. */
  nameOf(ticketKey: string): string | null
  /** Those from one instant until before another, with whose they are; the earliest first. */
  between(from: Instant, to: Instant): readonly NamedBooking[]
  /** Deletes the names of times before today, and the rest of what is older than a week. */
  forget(today: Instant): void
}

const weekMs = 7 * 86_400_000
const codeDigits = 6
/** A lobby has some hundreds of bookings: by far most codes are free. */
const triesForFreeCode = 100

export function openBookings(db: Db): Bookings {
  const find = db.prepare<[string], Booking>(
    'SELECT code, errand, at, arrival_key AS arrivalKey FROM booking WHERE code = ?',
  )
  const nameOf = db.prepare<[string], { name: string | null }>(
    'SELECT name FROM booking WHERE arrival_key = ?',
  )
  const between = db.prepare<[Instant, Instant], NamedBooking>(
    `SELECT code, errand, at, arrival_key AS arrivalKey, name FROM booking
     WHERE at >= ? AND at < ? ORDER BY at, code`,
  )
  const put = db.prepare(
    `INSERT INTO booking (code, errand, at, name, created, arrival_key) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET errand = excluded.errand, at = excluded.at, name = excluded.name`,
  )
  const forgetNames = db.prepare('UPDATE booking SET name = NULL WHERE at < ? AND name IS NOT NULL')
  const remove = db.prepare('DELETE FROM booking WHERE at < ?')
  const keepAll = db.transaction((bookings: readonly NewBooking[], now: Instant) =>
    bookings.map(({ code, errand, at, name }) => {
      const own = code ?? freeCode((taken) => find.get(taken) !== undefined)
      put.run(own, errand, at, name, now, randomBytes(16).toString('base64url'))
      return own
    }),
  )
  return {
    keep: (bookings, now) => keepAll.immediate(bookings, now),
    between: (from, to) => between.all(from, to),
    find: (code) => find.get(code) ?? null,
    // Who comes back after the first ticket's end has a key that goes on after a dot.
    nameOf: (ticketKey) => nameOf.get(ticketKey.split('.', 1)[0] ?? '')?.name ?? null,
    forget: (today) => {
      forgetNames.run(today)
      remove.run(today - weekMs)
    },
  }
}

function freeCode(isTaken: (code: string) => boolean): string {
  for (let tries = 0; tries < triesForFreeCode; tries++) {
    const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0')
    if (!isTaken(code)) return code
  }
  throw new Error('no code is free for a booking')
}
