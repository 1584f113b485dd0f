import { hash, verify } from '@node-rs/argon2'
import type { DayDate } from '../queue/words.ts'
import type { Db } from './database.ts'
import { digest } from './secret.ts'

/** Somebody who signed in on this browser today. */
export interface Familiar {
  readonly id: number
  readonly name: string
  readonly hasPin: boolean
}

export type PinCheck = 'right' | 'wrong' | 'ended' | 'none'

/** Who signed in on which browser today, and the PINs by which they come back to it. All of it dies at midnight. */
export interface Familiars {
  /** Somebody signed in here with more than a PIN. */
  came(browser: string, person: number, day: DayDate): void
  here(browser: string, day: DayDate): readonly Familiar[]
  /** False where they did not sign in here today. */
  setPin(browser: string, person: number, pin: string, day: DayDate): Promise<boolean>
  /** Each try counts before it is answered; the fifth wrong one ends the PIN. */
  check(browser: string, person: number, pin: string, day: DayDate): Promise<PinCheck>
  /** Ends all PINs of somebody: their password changed, or they may not come in any more. */
  endAllOf(person: number): void
  /** Deletes all that is not of this day. */
  forget(day: DayDate): void
}

const mostWrong = 5

export function openFamiliars(db: Db): Familiars {
  const came = db.prepare(
    `INSERT INTO familiar (browser_hash, person, day) VALUES (?, ?, ?)
     ON CONFLICT (browser_hash, person) DO UPDATE SET
       pin_hash = CASE day WHEN excluded.day THEN pin_hash END, wrong = 0, day = excluded.day`,
  )
  const here = db.prepare<[string, string], { id: number; name: string; pin_hash: string | null }>(
    `SELECT person.id, person.name, familiar.pin_hash FROM familiar JOIN person ON person.id = familiar.person
     WHERE browser_hash = ? AND day = ? AND person.locked = 0 ORDER BY person.name COLLATE NOCASE`,
  )
  const setPin = db.prepare(
    'UPDATE familiar SET pin_hash = ?, wrong = 0 WHERE browser_hash = ? AND person = ? AND day = ?',
  )
  const tried = db.prepare<[string, number, string], { pin_hash: string; wrong: number }>(
    `UPDATE familiar SET wrong = wrong + 1 WHERE browser_hash = ? AND person = ? AND day = ? AND pin_hash IS NOT NULL
     RETURNING pin_hash, wrong`,
  )
  const endPin = db.prepare('UPDATE familiar SET pin_hash = NULL WHERE browser_hash = ? AND person = ?')
  const wasRight = db.prepare('UPDATE familiar SET wrong = 0 WHERE browser_hash = ? AND person = ?')
  const endAll = db.prepare('DELETE FROM familiar WHERE person = ?')
  const forget = db.prepare('DELETE FROM familiar WHERE day <> ?')
  return {
    came: (browser, person, day) => void came.run(digest(browser), person, day),
    here: (browser, day) =>
      here
        .all(digest(browser), day)
        .map(({ id, name, pin_hash }) => ({ id, name, hasPin: pin_hash !== null })),
    setPin: async (browser, person, pin, day) =>
      setPin.run(await hash(pin), digest(browser), person, day).changes > 0,
    async check(browser, person, pin, day) {
      const place = digest(browser)
      const found = tried.get(place, person, day)
      if (!found) return 'none'
      const isRight = found.wrong <= mostWrong && (await verify(found.pin_hash, pin))
      if (isRight) {
        wasRight.run(place, person)
        return 'right'
      }
      if (found.wrong < mostWrong) return 'wrong'
      endPin.run(place, person)
      return 'ended'
    },
    endAllOf: (person) => void endAll.run(person),
    forget: (day) => void forget.run(day),
  }
}
