import type { DayDate, Event, EventOf, ReturnReason } from '../queue/words.ts'
import type { Db } from './database.ts'
import { openFacts } from './facts.ts'
import { openShiftVisits } from './shift-visits.ts'

/** Writes one fact into `visit`, where each step of a visit is a row; the row that has not ended is the present one. */
export type Project = (event: Event, day: DayDate, seq: number) => void

const present = 'WHERE ticket = $ticket AND step = (SELECT max(step) FROM visit WHERE ticket = $ticket)'

/**
 * Whoever was set aside or away is not any more: back in the line, called, or gone. The time away before a first call is no
 * wait and nothing set aside: who was away joined the line as much later.
 */
const backFromAside = `
  queued = CASE WHEN first_called IS NULL THEN queued + coalesce($at - aside_since, 0) ELSE queued END,
  aside = aside + CASE WHEN first_called IS NULL THEN 0 ELSE coalesce($at - aside_since, 0) END,
  aside_since = NULL`

export function projectVisits(db: Db): Project {
  const begin = db.prepare(
    `INSERT INTO visit (ticket, step, day, number, errand, class, language, arrival, queued, behalf,
       booked)
     VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const called = db.prepare(
    `UPDATE visit SET first_called = coalesce(first_called, $at), called = $at, calls = calls + 1,
       counter = $counter, arrived = NULL, ${backFromAside} ${present}`,
  )
  const arrived = db.prepare(`UPDATE visit SET arrived = $at ${present}`)
  const ended = db.prepare(
    `UPDATE visit SET ended = $at, ending = $ending, why = $why, accurate = $accurate, ${backFromAside}
     ${present} AND ended IS NULL`,
  )
  const parked = db.prepare(
    `UPDATE visit SET parked = parked + 1, counter = NULL, aside_since = $at ${present}`,
  )
  const back = db.prepare(`UPDATE visit SET ${backFromAside} ${present}`)
  const left = db.prepare(`UPDATE visit SET aside_since = $at ${present}`)
  const nextStep = db.prepare(
    `INSERT INTO visit (ticket, step, day, number, errand, class, language, arrival, queued, behalf,
       booked)
     SELECT ticket, step + 1, day, number, coalesce($errand, errand), class, language, arrival, $at, behalf, booked
     FROM visit ${present}`,
  )
  const forget = db.prepare('DELETE FROM visit WHERE ticket = ?')
  const facts = openFacts(db)
  const shift = openShiftVisits(db)
  const end = (
    event: { ticket: string; at: number },
    ending: string,
    { accurate = 1, why = null }: How = {},
  ) => ended.run({ ticket: event.ticket, at: event.at, ending, accurate, why })
  const goOn = (event: { ticket: string; at: number }, errand: string | null) =>
    nextStep.run({ ticket: event.ticket, at: event.at, errand })

  const project: Project = (event, day, seq) => {
    switch (event.type) {
      case 'TicketIssued':
        return void begin.run(...issued(event, day))
      case 'TicketCalled':
      case 'TicketRecalled':
        return void called.run({ ticket: event.ticket, at: event.at, counter: event.counter })
      case 'TicketArrived':
        return void arrived.run({ ticket: event.ticket, at: event.at })
      case 'TicketFinished':
        end(event, event.outcome, { why: event.why ?? null })
        if (event.onward) goOn(event, event.onward)
        return
      case 'TicketTransferred':
        end(event, 'transferred')
        return void goOn(event, 'errand' in event.to ? event.to.errand : null)
      case 'TicketParked':
        return void parked.run({ ticket: event.ticket, at: event.at })
      case 'TicketLeftUntil':
        return void left.run({ ticket: event.ticket, at: event.at })
      case 'TicketResumed':
      case 'TicketCameBack':
        return void back.run({ ticket: event.ticket, at: event.at })
      case 'TicketAbsent':
        return void end(event, 'absent')
      case 'TicketWithdrawn':
        return void end(event, 'withdrawn')
      case 'TicketForgotten':
        return void end(event, 'forgotten', { accurate: 0 })
      case 'StepUndone': {
        const stands = facts.standing(event.ticket, seq)
        forget.run(event.ticket)
        for (const fact of stands) {
          if (fact.event.type === 'ClockSet') shift.one(fact.event, event.ticket)
          else project(fact.event, fact.day, fact.seq)
        }
        return
      }
      case 'ClockSet':
        shift.all(event)
    }
  }
  return project
}

interface How {
  readonly accurate?: 0 | 1
  readonly why?: ReturnReason | null
}

/** By place and not by name: this is the one statement that a rush waits for. */
const issued = (event: EventOf<'TicketIssued'>, day: DayDate) =>
  [
    event.ticket,
    day,
    event.number,
    event.errand,
    event.class,
    event.language,
    event.at,
    event.at,
    event.behalf ? 1 : 0,
    event.bookedAt ?? null,
  ] as const
