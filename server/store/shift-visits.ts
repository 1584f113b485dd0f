import type { DayDate, EventOf, TicketId } from '../queue/words.ts'
import type { Db } from './database.ts'
import { openDaySheets } from './day-sheets.ts'

/** Moves in `visit` what is under way with a clock that was set right, and marks what happened while it was wrong. */
export interface ShiftVisits {
  all(event: EventOf<'ClockSet'>): void
  /** The same for one ticket alone, whose rows are made anew. */
  one(event: EventOf<'ClockSet'>, ticket: TicketId): void
}

export function openShiftVisits(db: Db): ShiftVisits {
  const all = shiftOf(db)
  // All that came to one ticket is found by its key, without reading the visits of years.
  const one = shiftOf(db, 'AND ticket = $ticket')
  const { forgetFrom } = openDaySheets(db)
  return {
    all: (event) => {
      all(event)
      // Days that were thought to be over may go on, and what stands on their sheets is in doubt.
      forgetFrom(dayBefore(event))
    },
    one: (event, ticket) => one(event, { ticket }),
  }
}

type Shift = (event: EventOf<'ClockSet'>, whose?: { readonly ticket: TicketId }) => void

function shiftOf(db: Db, whose = ''): Shift {
  const mark = db.prepare(
    `UPDATE visit SET doubted = 1, accurate = 0 WHERE (ended IS NULL OR ended >= $since) ${whose}`,
  )
  const move = db.prepare(
    `UPDATE visit SET arrival = arrival + $by, queued = queued + $by, first_called = first_called + $by,
       called = called + $by, arrived = arrived + $by, aside_since = aside_since + $by
     WHERE ended IS NULL ${whose}`,
  )
  return ({ at, was, since }, ticket) => {
    mark.run({ since, ...ticket })
    move.run({ by: at - was, ...ticket })
  }
}

const dayMs = 86_400_000
/** Early enough in any time zone. */
const dayBefore = ({ since, at }: EventOf<'ClockSet'>): DayDate =>
  new Date(Math.min(since, at) - dayMs).toISOString().slice(0, 10)
