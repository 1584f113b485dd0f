import { expect, test } from 'vitest'
import type { Day } from '../../server/queue/day.ts'
import { mostPlayed } from '../../server/scenario-now.ts'
import { chanceOf } from '../../server/twin/chance.ts'
import { oneFamily, openMemory } from '../../server/twin/learn/memory.ts'
import { followFacts } from '../../server/twin/live/follow.ts'
import { playWaits } from '../../server/twin/live/play-waits.ts'
import { scenarioOf } from '../../server/twin/live/situation-of.ts'
import { at, given, instant } from '../given.ts'
import { counterOpened, ticketIssued } from '../queue/facts.ts'

const minuteMs = 60_000
const now = instant('10:30')
const memory = openMemory(oneFamily(() => 5 * minuteMs))
const known = { now, planned: [], opensAt: now, errands: ['pas'], bookings: [] }
const waitsOf = (day: Day) =>
  playWaits(scenarioOf(day, { ...known, follower: followFacts(memory) }, mostPlayed), memory, chanceOf(7))

/** So many who came for one errand in the last hour, at twelve counters. */
const crowd = (people: number) =>
  given(
    ...Array.from({ length: 12 }, (_, n) => at('09:01', counterOpened(`${n + 1}`))),
    ...Array.from({ length: people }, (_, n) => ({
      ...ticketIssued(`P${`${n}`.padStart(3, '0')}`),
      at: instant('09:30') + n * 8000,
    })),
  )

test('with 400 waiting each is told from the same plays: nobody jumps, and who stands further back waits longer', () => {
  const { tickets, newcomers } = waitsOf(crowd(400).day)
  const minutes = [...tickets.values()].map(({ medianMs }) => medianMs / minuteMs)
  expect(minutes).toHaveLength(400)
  const steps = Array.from({ length: 19 }, (_, n) => (minutes[n * 20 + 20] ?? 0) - (minutes[n * 20] ?? 0))
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length
  expect(Math.min(...steps)).toBeGreaterThan(0)
  expect(Math.max(...steps), 'twenty people take about as long anywhere in the line').toBeLessThan(mean * 2.5)
  const newcomer = (newcomers.get('pas')?.medianMs ?? 0) / minuteMs
  expect(Math.abs(newcomer - (minutes[399] ?? 0))).toBeLessThan(10)
})

test('whoever is away with a slip is counted on: the others wait as long as if they stood in the line', () => {
  const stayed = crowd(100)
  const away = { from: now + 10 * minuteMs, until: now + 30 * minuteMs, keptUntil: now + 45 * minuteMs }
  const left = Array.from({ length: 30 }, (_, n) => `P0${n + 60}`)
  const gone = stayed
    .at('10:29')
    .goesOn(...left.map((ticket) => ({ type: 'LeaveUntil', ticket, away }) as const))
  const lastOf = (day: Day) => (waitsOf(day).tickets.get('P099')?.medianMs ?? 0) / minuteMs
  const forgotten = crowd(70)
  expect(lastOf(gone.day)).toBeGreaterThan(lastOf(stayed.day) * 0.8)
  expect(lastOf(gone.day)).toBeLessThan(lastOf(stayed.day) * 1.1)
  expect(lastOf(gone.day)).toBeGreaterThan(
    ((waitsOf(forgotten.day).tickets.get('P069')?.medianMs ?? 0) / minuteMs) * 1.1,
  )
})
