import fc from 'fast-check'
import type { EnquiryRow, House, OutsideRow, WayRow } from '../../server/insights/material.ts'
import type { StepRow } from '../../server/insights/steps.ts'
import { outcomes, returnReasons } from '../../server/queue/words.ts'

/** Three weeks, of which no day has to have anybody. */
export const period = { from: '2026-10-12', to: '2026-11-01', errands: null }
const errandIds = ['pas', 'koerekort', 'flytning'] as const
const day = fc.integer({ min: 0, max: 20 }).map((after) => dayAfter(period.from, after))
const dayAfter = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)

const moment = fc.integer({ min: 0, max: 1500 })
const goesOn = fc.constantFrom(...outcomes, 'transferred' as const, 'transferred' as const)
const ends = fc.constantFrom(...outcomes, ...outcomes, 'absent' as const, 'withdrawn' as const, null)

const part = fc.record({
  errand: fc.constantFrom(...errandIds),
  counter: fc.constantFrom('1', '2', '3'),
  wait: moment,
  way: fc.option(fc.integer({ min: 0, max: 60 })),
  handling: moment,
  aside: fc.constantFrom(0, 0, 0, 400),
  rest: fc.constantFrom(0, 0, 35),
  called: fc.boolean(),
  why: fc.option(fc.constantFrom(...returnReasons)),
  goesOn,
  ends,
})

/** One visit: as many steps as there are parts. */
const visitOf = fc
  .record({
    day,
    arrival: fc.integer({ min: 9 * 3600, max: 16 * 3600 }),
    bookedAfter: fc.option(fc.integer({ min: -600, max: 1200 }), { freq: 3 }),
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
  })
  .map(({ day, arrival, bookedAfter, parts }) => {
    const booked = bookedAfter === null ? null : arrival + bookedAfter
    let queued = arrival
    return parts.map((one, at): StepRow => {
      const last = at === parts.length - 1
      const ending = last ? one.ends : one.goesOn
      const helped = ending !== null && ending !== 'absent' && ending !== 'withdrawn'
      const early = at === 0 && booked !== null ? Math.max(0, booked - queued) : 0
      const neverCalled = ending === 'withdrawn' && !one.called
      // Nobody is set aside before they are called.
      const aside = neverCalled ? 0 : one.aside
      const before = early + one.wait + aside + one.rest
      const stay = ending === null ? null : before + (helped ? (one.way ?? 0) + one.handling : 0)
      const step: StepRow = {
        day,
        step: at + 1,
        errand: one.errand,
        class: booked === null ? 'walk-in' : 'booking',
        language: 'da',
        counter: neverCalled ? null : one.counter,
        behalf: false,
        accurate: true,
        arrival,
        booked,
        queued,
        wait: neverCalled ? null : one.wait,
        way: helped ? one.way : null,
        handling: helped ? one.handling : null,
        stay,
        aside,
        calls: neverCalled ? 0 : 1,
        parked: aside > 0 ? 1 : 0,
        ending,
        why: ending === 'must-come-back' ? one.why : null,
      }
      queued += stay ?? 0
      return step
    })
  })

/** A log of three weeks as visits, in the order in which the log tells them. */
export const visits = fc
  .array(visitOf, { maxLength: 60 })
  .map((all) => [...all].sort((one, other) => ((one[0]?.day ?? '') < (other[0]?.day ?? '') ? -1 : 1)))

export const enquiries: fc.Arbitrary<EnquiryRow[]> = fc.array(
  fc.record({
    day,
    half: fc.integer({ min: 18, max: 32 }),
    channel: fc.constantFrom('on-the-spot', 'phone', 'mail'),
    errand: fc.constantFrom(...errandIds),
    kle: fc.constantFrom('23.09.02', '23.09.04', '23.05.10'),
    outcome: fc.constantFrom(...outcomes),
    why: fc.constant(null),
    failed: fc.option(fc.constantFrom('wrong-place', 'chasing', 'letter')),
    kind: fc.option(fc.constantFrom('new-case', 'advice', 'self-service')),
    language: fc.constant('da'),
    behalf: fc.constant(false),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 30 },
)

export const outside: fc.Arbitrary<OutsideRow[]> = fc.array(
  fc.record({
    day,
    half: fc.constant(null),
    channel: fc.constantFrom('phone', 'mail', 'case-system', 'booking'),
    kle: fc.option(fc.constantFrom('23.09.02', '23.09.04', '32.06.00')),
    measure: fc.constantFrom('answered', 'received', 'kept', 'offered', 'talked-seconds'),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 12 },
)

export const ways: fc.Arbitrary<WayRow[]> = fc.array(
  fc.record({
    day,
    hour: fc.integer({ min: 8, max: 16 }),
    errand: fc.constantFrom(...errandIds),
    ending: fc.constantFrom('self-service', 'guide', 'closed'),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 10 },
)

/** Open from ten to three on weekdays. */
export const house: House = {
  errands: [
    { id: 'pas', kle: '23.09.02', minutes: 8, online: true, target: { minutes: 10, share: 0.8 } },
    { id: 'koerekort', kle: '23.09.04', minutes: 9, online: false, target: { minutes: 15, share: 0.8 } },
    { id: 'flytning', kle: '23.05.10', minutes: 12, online: false, target: { minutes: 10, share: 0.8 } },
  ],
  open: (date) => (new Date(date).getUTCDay() % 6 === 0 ? [] : [[600, 900]]),
  closed: (date) => new Date(date).getUTCDay() % 6 === 0,
  counters: [{ id: '1', serves: ['pas'] }],
  headStarts: { 'walk-in': 0 },
  onTheSpot: 0.5,
}

/** The nearest rank, by sorting. */
export function plainQuantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] ?? null
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0)
