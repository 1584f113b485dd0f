import { daysAfter, laterOf } from '../catalogue/zone.ts'
import { openHeld } from '../insights/held.ts'
import type { Sheet } from '../insights/sheet.ts'
import type { Steps } from '../insights/steps.ts'
import type { DayDate } from '../queue/words.ts'
import type { ClockSeconds } from '../store/step-rows.ts'
import type { Archive } from './archive.ts'

/** More steps than these are not kept together: 47 bytes each. */
const most = 6_000_000
const sheetsAtOnce = 200

/** The steps of any period: those of days that are over from memory, where they stand once they were asked for. */
export type RememberedSteps = (from: DayDate, to: DayDate, today: DayDate, clock: ClockSeconds) => Steps

export function rememberSteps({ sheets, openFrom, make, present }: Archive): RememberedSteps {
  let held = openHeld()
  let span: { readonly from: DayDate; readonly to: DayDate } | null = null

  function load(from: DayDate, to: DayDate, clock: ClockSeconds): void {
    held.reserve(sheets.steps(from, to))
    const missing = [...sheets.missing(from, to)]
    const made = (end: DayDate) =>
      missing.splice(0, missing.findLastIndex((day) => day <= end) + 1).map((day) => make(day, clock).steps)
    let next = from
    for (
      let page = sheets.between(next, to, sheetsAtOnce);
      page.length > 0;
      page = sheets.between(next, to, sheetsAtOnce)
    ) {
      const end = page.at(-1)?.day ?? to
      held.add(inOrder([...page, ...made(end)]))
      next = daysAfter(end, 1)
    }
    held.add(made(to))
  }

  /** Widens what is in memory; it grows at its end, and is read anew where earlier days are wanted. */
  function remember(from: DayDate, to: DayDate, clock: ClockSeconds): void {
    if (span && from >= span.from) {
      if (to > span.to) load(daysAfter(span.to, 1), to, clock)
      span = { from: span.from, to: laterOf(to, span.to) }
      return
    }
    const end = span && sheets.steps(from, span.to) <= most ? laterOf(to, span.to) : to
    held = openHeld()
    load(from, end, clock)
    span = { from, to: end }
  }

  return (from, to, today, clock) => {
    const open = openFrom(today)
    if (from < open) remember(from, to < open ? to : daysAfter(open, -1), clock)
    // All days that still change, always: two periods of one question may both reach into them.
    return held.between(from, to, to < open ? [] : present(open, endOfTime, clock))
  }
}

const endOfTime = '9999-12-31'
const inOrder = (all: readonly Sheet[]): readonly Sheet[] =>
  all.toSorted((one, other) => (one.day < other.day ? -1 : 1))
