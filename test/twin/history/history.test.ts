import { expect, test } from 'vitest'
import { replay } from '../../../server/queue/evolve.ts'
import type { Event } from '../../../server/queue/words.ts'
import { chanceOf } from '../../../server/twin/chance.ts'
import { historyOf } from '../../../server/twin/history/history.ts'
import { demandOf, newcomer } from '../../../server/twin/history/people.ts'
import type { Town } from '../../../server/twin/history/town.ts'
import { arrivalsOf, weightOf } from '../../../server/twin/history/weeks.ts'

const dayMs = 86_400_000
const holiday = '2026-05-14'
/** Open from eight to three on working days, but for one. */
const town: Town = {
  errands: [
    { id: 'pas', letter: 'P', kle: '23.09.02', minutes: 9 },
    { id: 'mitid', letter: 'M', kle: '00.00.01', minutes: 12 },
  ],
  counters: Array.from({ length: 20 }, (_, at) => ({ id: `${at + 1}`, serves: ['pas', 'mitid'] })),
  leastOnDuty: 1,
  headStarts: { 'walk-in': 0, 'needs-a-hand': 10, booking: 15 },
  visitsAYear: 40_000,
  spans: (day) => {
    const at = Date.parse(day)
    const isOpen = new Date(at).getUTCDay() % 6 !== 0 && day !== holiday
    return isOpen ? [{ from: at + 8 * 3_600_000, to: at + 15 * 3_600_000 }] : []
  },
  dateOf: (at) => new Date(at).toISOString().slice(0, 10),
}
const datesFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(first) + at * dayMs).toISOString().slice(0, 10),
  )

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
function variance(all: readonly number[]): number {
  const middle = mean(all)
  return mean(all.map((one) => (one - middle) ** 2))
}

test('one seed tells one past, and another seed another', () => {
  const told = (seed: number) => JSON.stringify([...historyOf(town, datesFrom('2026-05-04', 3), seed)])
  expect(told(1)).toBe(told(1))
  expect(told(2)).not.toBe(told(1))
})

test('as many come in a year as were wanted, and nobody when it is closed', () => {
  const days = [...historyOf(town, datesFrom('2026-01-01', 365), 7)]
  const visits = days.flatMap(({ facts }) => facts.filter(({ event }) => event.type === 'TicketIssued'))
  expect(visits.length).toBeGreaterThan(38_500)
  expect(visits.length).toBeLessThan(41_500)
  expect(days.map(({ date }) => date)).not.toContain(holiday)
})

test('the facts are those of a lobby: whoever has come has left, and a counter has one person at a time', () => {
  const facts = [...historyOf(town, datesFrom('2026-05-04', 5), 3)].flatMap((day) => day.facts)
  const log: readonly Event[] = facts.map(({ event }) => event)
  const ends = log.filter((event) =>
    ['TicketFinished', 'TicketAbsent', 'TicketWithdrawn', 'TicketForgotten'].includes(event.type),
  )
  expect(ends).toHaveLength(log.filter(({ type }) => type === 'TicketIssued').length)
  const last = replay(log)
  expect([...last.counters.values()].filter(({ ticket }) => ticket !== null)).toEqual([])
  const called = log.filter(({ type }) => type === 'TicketCalled').length
  const gone = log.filter(({ type }) =>
    ['TicketFinished', 'TicketAbsent', 'TicketParked', 'TicketTransferred'].includes(type),
  )
  expect(gone).toHaveLength(called)
})

test('there are queues, and they end', () => {
  const log = [...historyOf(town, datesFrom('2026-05-04', 12), 5)].flatMap((day) => day.facts)
  const came = new Map<string, number>()
  const waits: number[] = []
  for (const { event } of log) {
    if (event.type === 'TicketIssued') came.set(event.ticket, event.at)
    if (event.type !== 'TicketCalled') continue
    const arrival = came.get(event.ticket)
    if (arrival !== undefined) waits.push((event.at - arrival) / 60_000)
    came.delete(event.ticket)
  }
  const sorted = waits.sort((one, other) => one - other)
  expect(sorted[Math.floor(sorted.length * 0.8)]).toBeGreaterThan(1)
  expect(sorted.at(-1)).toBeLessThan(120)
})

test('handling times have the mean of their errand and vary by 1.2 of it', () => {
  const chance = chanceOf(11)
  const demand = demandOf({ errands: town.errands.slice(0, 1) })
  const minutes = Array.from({ length: 20_000 }, () => newcomer(town, demand, 0, chance).handlingMs / 60_000)
  expect(mean(minutes)).toBeGreaterThan(8.5)
  expect(mean(minutes)).toBeLessThan(9.3)
  const variation = Math.sqrt(variance(minutes)) / mean(minutes)
  expect(variation).toBeGreaterThan(1)
  expect(variation).toBeLessThan(1.3)
})

test('a half hour varies several times as much as chance alone would have it', () => {
  const from = Date.parse('2026-05-05') + 10 * 3_600_000
  const counts = Array.from({ length: 400 }, (_, at) => {
    const all = arrivalsOf(town, '2026-05-05', 1000, chanceOf(at))
    return all.filter((one) => one >= from && one < from + 1_800_000).length
  })
  expect(variance(counts) / mean(counts)).toBeGreaterThan(3)
  expect(variance(counts) / mean(counts)).toBeLessThan(10)
})

test('more come on a Monday than on a Friday, after a holiday than on another day, in May than in July', () => {
  const weight = (day: string) => weightOf(town, day)
  expect(weight('2026-05-04')).toBeGreaterThan(weight('2026-05-08'))
  expect(weight('2026-05-15')).toBeGreaterThan(weight('2026-05-22'))
  expect(weight('2026-05-12')).toBeGreaterThan(weight('2026-07-14'))
  expect(weight(holiday)).toBe(0)
})
