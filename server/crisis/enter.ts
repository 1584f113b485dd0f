import { createHash } from 'node:crypto'
import type { Catalogue } from '../catalogue/schema.ts'
import { clockIn, dateIn, daysAfter, zonedInstant } from '../catalogue/zone.ts'
import { laterDays } from '../contract/later.ts'
import { clockOf, numberOf, wrongIn } from '../contract/later-check.ts'
import type { LaterRow, LaterWrong } from '../contract/later-words.ts'
import type { DayDate, Instant } from '../queue/words.ts'
import type { LaterSheets, LaterVisit } from '../store/later-sheets.ts'

/** A sheet of visits on paper, as it was typed. */
export interface Sheet {
  readonly day: DayDate
  readonly exact: boolean
  readonly rows: readonly LaterRow[]
}

/** What became of a sheet. */
export type Entered =
  | { readonly is: 'kept' | 'same'; readonly id: number }
  | { readonly is: 'wrong'; readonly wrong: LaterWrong }
  | { readonly is: 'day-not-yet' | 'day-too-old' }

interface EnterParts {
  readonly catalogue: Catalogue
  readonly sheets: Pick<LaterSheets, 'same' | 'taken' | 'keep'>
  readonly now: Instant
  readonly actor: string
  /** The drill that it belongs to; null where it counts. */
  readonly drill: number | null
}

/** Enters all visits of a sheet or none; the same sheet again changes nothing. */
export function enterSheet(sheet: Sheet, { catalogue, sheets, now, actor, drill }: EnterParts): Entered {
  const { timeZone } = catalogue.town
  const today = dateIn(timeZone, now)
  const { day, exact, rows } = sheet
  if (day > today) return { is: 'day-not-yet' }
  if (day < daysAfter(today, -laterDays)) return { is: 'day-too-old' }
  const [wrong] = wrongIn(rows, {
    errands: new Set(catalogue.errands.map(({ id }) => id)),
    counters: new Set(catalogue.counters.map(({ id }) => id)),
    until: day === today ? clockIn(timeZone, now) : null,
  })
  if (wrong) return { is: 'wrong', wrong }
  const visits = rows.map((row) => visitOf(row, day, timeZone))
  const hash = hashOf({ day, exact, drill, visits })
  const same = sheets.same(hash)
  if (same !== null) return { is: 'same', id: same }
  const taken = new Set(
    sheets.taken(
      day,
      visits.map(({ number }) => number),
    ),
  )
  const row = visits.findIndex(({ number }) => taken.has(number))
  if (row >= 0) return { is: 'wrong', wrong: { row, field: 'number', problem: 'taken' } }
  return { is: 'kept', id: sheets.keep({ actor, day, hash, exact, drill, visits }, now) }
}

const hashOf = (what: unknown): string => createHash('sha256').update(JSON.stringify(what)).digest('hex')

/** Only of a row that was checked. */
function visitOf(row: LaterRow, day: DayDate, zone: string): LaterVisit {
  const at = (typed: string) => {
    const clock = clockOf(typed)
    return clock === null ? null : zonedInstant(zone, day, clock)
  }
  const [came, called] = [at(row.came) ?? 0, at(row.called)]
  return {
    number: numberOf(row.number) ?? row.number,
    errand: row.errand,
    counter: row.counter === '' ? null : row.counter,
    came,
    called,
    ended: at(row.finished) ?? called ?? came,
    ending: row.outcome,
  }
}
