import fc from 'fast-check'
import type { Table } from '../../server/contract/insights.ts'
import type { Asked } from '../../server/insights/asked.ts'
import { type Ending, endings, type StepRow, stepsOf } from '../../server/insights/steps.ts'
import { returnReasons } from '../../server/queue/words.ts'
import { material, visit } from './days.ts'

/** A Sunday on which the clocks went back stands among them. */
export const dates = ['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27', '2026-10-30']
export const errands = ['pas', 'flytning', 'koerekort']

const some = <T>(values: readonly T[]) => fc.constantFrom(...values)
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 4 })

/** How one step went: who left was never called, and a wait may be longer than any that is counted by the second. */
const stepParts = fc.record({
  errand: some(errands),
  called: fc.nat({ max: 9000 }),
  far: fc.boolean(),
  way: orNull(fc.nat({ max: 120 })),
  handling: fc.nat({ max: 4000 }),
  calls: fc.integer({ min: 1, max: 3 }),
  parked: fc.nat({ max: 1 }),
  ending: some<Ending | null>([...endings, ...endings, null]),
  why: orNull(some(returnReasons)),
  stays: fc.nat({ max: 3000 }),
})
type StepParts = typeof stepParts extends fc.Arbitrary<infer T> ? T : never

const visitParts = fc.record({
  day: some(dates),
  arrival: fc.integer({ min: 8 * 3600, max: 20 * 3600 }),
  booked: orNull(fc.integer({ min: -3000, max: 3000 })),
  language: some(['da', 'en', 'ar', 'so']),
  class: some(['walk-in', 'booking']),
  behalf: fc.boolean(),
  steps: fc.array(stepParts, { minLength: 1, maxLength: 3 }),
})

/** The log of some days, as it may come to be. */
export const rows: fc.Arbitrary<readonly StepRow[]> = fc.array(visitParts, { maxLength: 40 }).map((visits) =>
  [...visits]
    .sort((a, b) => a.day.localeCompare(b.day) || a.arrival - b.arrival)
    .flatMap(({ steps, booked, ...one }) => {
      const common = { ...one, booked: booked === null ? null : one.arrival + booked }
      return steps.map((step, at) => rowOf(common, step, at, at === steps.length - 1))
    }),
)

function rowOf(one: Partial<StepRow>, step: StepParts, at: number, isLast: boolean): StepRow {
  const ending = isLast ? step.ending : step.ending === 'settled' ? 'settled' : 'transferred'
  const left = ending === 'withdrawn' || ending === 'forgotten'
  const isHelped = ending !== null && endings.indexOf(ending) <= endings.indexOf('transferred')
  const wait = left ? null : step.called + (step.far ? 14_000 : 0)
  return visit({
    ...one,
    step: at + 1,
    errand: step.errand,
    queued: (one.arrival ?? 0) + at * 600,
    wait,
    way: left || ending === 'absent' ? null : step.way,
    handling: isHelped ? step.handling : null,
    stay: ending === null ? null : (wait ?? 0) + step.stays,
    calls: left ? 0 : step.calls,
    parked: left ? 0 : step.parked,
    ending,
    why: ending === 'must-come-back' ? step.why : null,
  })
}

/** All days, and all errands or one of them. */
export const askeds: fc.Arbitrary<Asked> = some([null, new Set(['pas'])]).map((picked) => ({
  from: '2026-10-20',
  to: '2026-11-02',
  errands: picked,
}))

/** A log and what is asked of it. */
export const cases = fc.tuple(rows, askeds)

export const logged = (all: readonly StepRow[]) => material({ steps: stepsOf(all) })

/** The visits of a log whose first errand was asked about, each with its steps. */
export function visitsOf(
  all: readonly StepRow[],
  { errands: picked }: Asked,
): readonly (readonly StepRow[])[] {
  const visits: StepRow[][] = []
  for (const row of all) {
    if (row.step === 1) visits.push([row])
    else visits.at(-1)?.push(row)
  }
  return visits.filter(([first]) => first && (picked?.has(first.errand) ?? true))
}

/** The smallest value that at least this part of all does not exceed. */
export function quantile(values: readonly number[], part: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.find((_, at) => (at + 1) / sorted.length >= part - 1e-12) ?? null
}

export const usual = (values: readonly number[]) => [0.5, 0.8, 0.95].map((part) => quantile(values, part))

export const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)

export const rowsOf = (tables: readonly Table[], name: string) =>
  tables.find((one) => one.name === name)?.rows ?? []

/** The row of a table that begins with a name. */
export const rowOfName = (tables: readonly Table[], name: string, first: string | number) =>
  rowsOf(tables, name).find(([cell]) => cell === first)

export function groupBy<T, K>(list: readonly T[], of: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) groups.set(of(one), [...(groups.get(of(one)) ?? []), one])
  return groups
}

export const known = (values: readonly (number | null | undefined)[]): readonly number[] =>
  values.filter((one) => typeof one === 'number')
