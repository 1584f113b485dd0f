import fc from 'fast-check'
import { keyOf } from '../../server/queue/line.ts'
import type { Change, Place, Plan, Stay } from '../../server/twin/lay-out.ts'
import type { Fate } from './floors.ts'

/** A morning and all that befalls its people, in milliseconds; each time has an end of its own, so that hardly any are equal. */
export interface Morning {
  readonly plan: Plan
  readonly fates: readonly Fate[]
  /** When each counter is free for its first call. */
  readonly free: readonly number[]
}

/** A stay with what the queue is told of it. */
export interface Visitor extends Stay {
  readonly headStartMinutes: number
  readonly bookedAt: number | null
  /** When they are back, who leave with a slip as soon as they have their number. */
  readonly backAt: number | null
}

const minute = 60_000
const errands = ['pas', 'koerekort', 'mitid'] as const
const ids = ['1', '2', '3'] as const

const anyPerson = fc.record({
  comes: fc.integer({ min: -30, max: 120 }),
  errand: fc.constantFrom(...errands),
  headStartMinutes: fc.constantFrom(0, 10, 15),
  /** How long before their booked time they come, below zero when late; null for those without one. */
  early: fc.option(fc.integer({ min: -10, max: 40 }), { freq: 2 }),
  onlyAt: fc.option(fc.constantFrom(...ids), { freq: 8 }),
  help: fc.integer({ min: 1, max: 25 }),
  gap: fc.integer({ min: 0, max: 3 }),
  /** How long they are away with a slip; null for whoever stays. */
  away: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 4 }),
  patience: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 3 }),
  /** A second errand, to which they go on. */
  second: fc.option(fc.constantFrom(...errands), { freq: 5 }),
})
type Person = typeof anyPerson extends fc.Arbitrary<infer T> ? T : never

const anyChange = fc.record({
  at: fc.integer({ min: 1, max: 150 }),
  counter: fc.constantFrom(...ids),
  serves: fc.option(fc.subarray([...errands], { minLength: 1 }), { freq: 2 }),
  closes: fc.boolean(),
})

export const anyMorning: fc.Arbitrary<Morning & { readonly visitors: readonly Visitor[] }> = fc
  .record({
    people: fc.array(anyPerson, { minLength: 1, maxLength: 30 }),
    serves: fc.tuple(...ids.map(() => fc.subarray([...errands], { minLength: 1 }))),
    free: fc.tuple(...ids.map(() => fc.integer({ min: -20, max: 20 }))),
    changes: fc.array(anyChange, { maxLength: 6 }),
  })
  .map(({ people, serves, free, changes }) => {
    const { visitors, fates } = told([...people].sort((a, b) => a.comes - b.comes))
    const counters = ids.map((id, n): Place => ({ id, serves: serves[n] ?? null }))
    const plan = { from: 0, stays: visitors, counters, changes: changes.map(changeOf) }
    return { plan, visitors, fates, free: free.map((at, n) => at * minute + n) }
  })

const changeOf = (
  { at, counter, serves, closes }: typeof anyChange extends fc.Arbitrary<infer T> ? T : never,
  n: number,
): Change => ({
  at: at * minute + 10_000 + n,
  counter,
  serves: closes ? null : serves,
  closes,
})

/** First those who come, then what some of them go on to. */
function told(people: readonly Person[]) {
  const visitors = people.map(visitorOf)
  const fates = people.map(fateOf)
  people.forEach(({ second, errand, help }, n) => {
    const before = visitors[n]
    if (!second || second === errand || !before) return
    visitors.push({ ...before, errand: second, onlyAt: null, backAt: null, waits: false, after: n })
    fates.push({ help: help * 777 + n * 7, gap: 1111 })
  })
  return { visitors, fates }
}

function visitorOf(person: Person, n: number): Visitor {
  const { comes, errand, headStartMinutes, early, onlyAt } = person
  const backAt = backOf(person, n)
  const arrival = comes * minute + n
  const bookedAt = early === null ? null : arrival + early * minute
  const key = keyOf(Math.max(arrival, bookedAt ?? arrival), headStartMinutes)
  return {
    errand,
    arrival,
    key,
    headStartMinutes,
    bookedAt,
    backAt,
    order: n,
    // Whoever is sent to one counter is not sent away.
    onlyAt: backAt === null ? onlyAt : null,
    waits: comes < 0 && backAt === null,
  }
}

const backOf = ({ comes, away }: Person, n: number): number | null =>
  away === null ? null : Math.max(comes, 0) * minute + away * minute + 30_000 + n

function fateOf(person: Person, n: number): Fate {
  const { comes, help, gap, patience } = person
  const back = backOf(person, n)
  const joins = back ?? comes * minute + n
  return {
    help: help * minute + n * 131,
    gap: gap * minute + n * 17,
    ...(patience === null ? {} : { leaves: Math.max(joins, 0) + patience * minute + 20_000 + n }),
    ...(comes < 0 && back === null ? {} : { comes: joins }),
  }
}
