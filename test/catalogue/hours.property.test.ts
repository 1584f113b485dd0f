import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openingOf } from '../../server/catalogue/hours.ts'
import { type Hours, weekdays } from '../../server/catalogue/schema/hours.ts'
import type { Catalogue } from '../../server/catalogue/schema.ts'
import { dateIn, daysAfter, zonedInstant } from '../../server/catalogue/zone.ts'
import { at, herning } from './given.ts'

const minuteMs = 60_000
const clock = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => new Date(minutes * minuteMs).toISOString().slice(11, 16))
const interval = fc
  .tuple(clock, clock)
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }))
const week: fc.Arbitrary<Hours> = fc
  .array(fc.array(interval, { maxLength: 3 }), { minLength: 7, maxLength: 7 })
  .map((days) => Object.fromEntries(weekdays.map((weekday, index) => [weekday, days[index] ?? []])))
const lobby: fc.Arbitrary<Catalogue> = fc
  .record({
    hours: week,
    timeZone: fc.constantFrom('Europe/Copenhagen', 'America/New_York', 'Pacific/Chatham'),
  })
  .map(({ hours, timeZone }) => ({ ...herning, hours, town: { ...herning.town, timeZone } }))
const errand = fc
  .record({ errand: fc.constantFrom(...herning.errands), hours: fc.option(week) })
  .map(({ errand, hours }) => (hours ? { ...errand, hours } : errand))
/** Two years of whole minutes, with the weeks around both changes of clocks asked for more often. */
const minutes = (from: string, to: string) =>
  fc.integer({ min: at(from) / minuteMs, max: at(to) / minuteMs }).map((minute) => minute * minuteMs)
const instant = fc.oneof(
  minutes('2026-01-01 00:00', '2027-12-31 00:00'),
  minutes('2026-03-26 00:00', '2026-04-10 00:00'),
  minutes('2026-10-20 00:00', '2026-11-03 00:00'),
)

test('what is closed opens at the minute that was told, and not a minute earlier', () => {
  fc.assert(
    fc.property(lobby, fc.option(errand), instant, (catalogue, errand, now) => {
      const { open, opensAt, closesAt } = openingOf(catalogue, errand, now)
      if (open) {
        expect(opensAt).toBeNull()
        expect(closesAt).toBeGreaterThan(now)
        expect(openingOf(catalogue, errand, (closesAt ?? now) - 1).open).toBe(true)
        expect(openingOf(catalogue, errand, closesAt ?? now).open).toBe(false)
      } else if (opensAt !== null) {
        expect(opensAt).toBeGreaterThan(now)
        expect(openingOf(catalogue, errand, opensAt).open).toBe(true)
        expect(openingOf(catalogue, errand, opensAt - minuteMs).open).toBe(false)
      }
    }),
    { numRuns: 1000 },
  )
})

test('nothing opens before the instant that was told, or within two weeks when none was', () => {
  fc.assert(
    fc.property(lobby, instant, fc.double({ min: 0, max: 1, noNaN: true }), (catalogue, now, share) => {
      const { open, opensAt } = openingOf(catalogue, null, now)
      fc.pre(!open)
      const zone = catalogue.town.timeZone
      const end = opensAt ?? zonedInstant(zone, daysAfter(dateIn(zone, now), 15), '00:00')
      const between = now + Math.floor((end - now) * share * 0.999_999)
      expect(openingOf(catalogue, null, between).open).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

test('an answer that was remembered is the one that is worked out anew', () => {
  fc.assert(
    fc.property(lobby, fc.array(instant, { minLength: 2, maxLength: 20 }), (catalogue, instants) => {
      for (const now of instants)
        expect(openingOf(catalogue, null, now)).toEqual(openingOf({ ...catalogue }, null, now))
    }),
    { numRuns: 200 },
  )
})

test('a view asks for all errands in less than a millisecond', () => {
  const tookMs = Array.from({ length: 200 }, (_, index) => {
    const now = at('2026-02-05 09:00') + index * 1000
    const start = performance.now()
    for (const errand of herning.errands) openingOf(herning, errand, now)
    return performance.now() - start
  }).sort((one, other) => one - other)
  expect(tookMs[100]).toBeLessThan(1)
})
