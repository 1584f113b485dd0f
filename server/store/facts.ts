import type { DayDate, Event, TicketId } from '../queue/words.ts'
import type { Db } from './database.ts'

/** One fact as it stands in the log. */
export interface Fact {
  readonly event: Event
  readonly day: DayDate
  readonly seq: number
}

/** A ticket's own facts. */
export interface Facts {
  /** Those up to one place in the log, with the clock's, without the steps that were taken back until then; oldest first. */
  standing(ticket: TicketId, upTo: number): readonly Fact[]
}

/** Reads no further back than the day on which the ticket was issued. */
export function openFacts(db: Db): Facts {
  const own = db.prepare<{ ticket: string; upTo: number }, { seq: number; day: string; body: string }>(
    `SELECT seq, day, body FROM event
     WHERE seq <= $upTo AND (body ->> 'ticket' = $ticket OR type = 'ClockSet') AND seq >= coalesce((
       SELECT seq FROM event WHERE type = 'DayStarted'
         AND day = (SELECT day FROM visit WHERE ticket = $ticket AND step = 1)
       ORDER BY seq LIMIT 1), 0)
     ORDER BY seq`,
  )
  return {
    standing: (ticket, upTo) =>
      own
        .all({ ticket, upTo })
        .map(({ seq, day, body }): Fact => ({ seq, day, event: JSON.parse(body) }))
        .reduce<readonly Fact[]>(withoutUndone, []),
  }
}

/** A step that is taken back was the last of its kind. */
function withoutUndone(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const { event } = fact
  if (event.type !== 'StepUndone') return [...facts, fact]
  const undone = facts.map(({ event: { type } }) => type).lastIndexOf(event.step)
  return facts.filter((_, place) => place !== undone)
}
