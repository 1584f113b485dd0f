import type { GivenOn } from '../queue/words.ts'
import type { Db } from './database.ts'

/** Looks only through the days that began with this very date: none, but where the clock was wrong. */
export function openGivenOn(db: Db): GivenOn {
  const given = db.prepare<[string], { letter: string; sequence: number }>(
    `SELECT issued.body ->> 'letter' AS letter, max(issued.body ->> 'sequence') AS sequence
     FROM event AS began JOIN event AS issued ON issued.seq > began.seq AND issued.seq < coalesce(
       (SELECT min(seq) FROM event WHERE type = 'DayStarted' AND seq > began.seq), 9e18)
     WHERE began.type = 'DayStarted' AND began.day = ? AND issued.type = 'TicketIssued'
     GROUP BY 1`,
  )
  const carried = db.prepare<[string], { body: string }>(
    "SELECT body FROM event WHERE type = 'DayStarted' AND day = ?",
  )
  return (date) => {
    const last = new Map<string, number>()
    const note = (letter: string, sequence: number) =>
      void last.set(letter, Math.max(last.get(letter) ?? 0, sequence))
    for (const { letter, sequence } of given.all(date)) note(letter, sequence)
    for (const { body } of carried.all(date)) {
      const { given: before = {} } = JSON.parse(body) as { given?: Record<string, number> }
      for (const [letter, sequence] of Object.entries(before)) note(letter, sequence)
    }
    return Object.fromEntries(last)
  }
}
