import type { StepRow } from '../insights/steps.ts'
import type { DayDate, Instant } from '../queue/words.ts'
import { outcomes } from '../queue/words.ts'
import type { Db } from './database.ts'

/** Seconds that the lobby's clock shows since midnight of `day`: past 86,400 for who stayed over midnight. */
export type ClockSeconds = (day: DayDate, at: Instant) => number

/** The steps of visits that began from one date to another, both included, by day and visit. */
export type StepRowsBetween = (from: DayDate, to: DayDate, clock: ClockSeconds) => readonly StepRow[]

interface Row {
  readonly ticket: string
  readonly step: number
  readonly day: DayDate
  readonly errand: string
  readonly class: string
  readonly language: string
  readonly counter: string | null
  readonly behalf: number
  readonly accurate: number
  readonly doubted: number
  readonly arrival: Instant
  readonly booked: Instant | null
  readonly queued: Instant
  readonly first_called: Instant | null
  readonly called: Instant | null
  readonly arrived: Instant | null
  readonly ended: Instant | null
  readonly calls: number
  readonly parked: number
  readonly ending: StepRow['ending']
  readonly why: StepRow['why']
  readonly aside: number
}

export function openStepRows(db: Db): StepRowsBetween {
  const between = db.prepare<[DayDate, DayDate], Row>(
    `SELECT step.* FROM visit AS first JOIN visit AS step ON step.ticket = first.ticket
     WHERE first.step = 1 AND first.day BETWEEN ? AND ?
     ORDER BY first.day, first.arrival, first.ticket, step.step`,
  )
  return (from, to, clock) => between.all(from, to).map((row) => stepRow(row, clock))
}

const helped = new Set<string>([...outcomes, 'transferred'])

/** A step of which nobody knows how long it took still counts. */
const timeless = { wait: null, way: null, handling: null, stay: null, aside: 0 }

function stepRow(row: Row, clock: ClockSeconds): StepRow {
  const { day, booked, queued, called, arrived, ended, ending } = row
  const joined = Math.max(queued, row.step === 1 ? (booked ?? 0) : 0)
  const wasHelped = ending !== null && helped.has(ending)
  const start = arrived ?? called
  return {
    day,
    step: row.step,
    errand: row.errand,
    class: row.class,
    language: row.language,
    counter: row.counter,
    behalf: row.behalf === 1,
    accurate: row.accurate === 1,
    arrival: clock(day, row.arrival),
    booked: booked === null ? null : clock(day, booked),
    queued: clock(day, queued),
    wait: row.first_called === null ? null : Math.max(0, seconds(row.first_called - joined)),
    way: called !== null && arrived !== null ? seconds(arrived - called) : null,
    handling: wasHelped && start !== null && ended !== null ? seconds(ended - start) : null,
    stay: ended === null ? null : seconds(ended - queued),
    aside: seconds(row.aside),
    calls: row.calls,
    parked: row.parked,
    ending,
    why: row.why,
    ...(row.doubted === 1 ? timeless : {}),
  }
}

const seconds = (ms: number): number => Math.round(ms / 1000)
