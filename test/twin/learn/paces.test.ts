import { describe, expect, test } from 'vitest'
import { mostPlayed } from '../../../server/scenario-now.ts'
import { chanceOf } from '../../../server/twin/chance.ts'
import { noteHelp, oneFamily, openMemory } from '../../../server/twin/learn/memory.ts'
import { openPaces } from '../../../server/twin/learn/paces.ts'
import { followFacts } from '../../../server/twin/live/follow.ts'
import { playWaits } from '../../../server/twin/live/play-waits.ts'
import { scenarioOf } from '../../../server/twin/live/situation-of.ts'
import { at, given, instant } from '../../given.ts'
import { counterOpened, ticketIssued } from '../../queue/facts.ts'

const minuteMs = 60_000
const now = instant('10:30')

/** A lobby whose second counter has an old printer: what takes 5 minutes at the first takes 15 there. */
function lobbyWithAnOldPrinter() {
  const memory = openMemory(oneFamily(() => 10 * minuteMs))
  for (let day = 0; day < 300; day++) {
    noteHelp(memory, 'pas', '1', 5 * minuteMs)
    noteHelp(memory, 'pas', '2', 15 * minuteMs)
  }
  return memory
}

function waitAt(counter: string): number {
  const memory = lobbyWithAnOldPrinter()
  const line = Array.from({ length: 6 }, (_, n) => ticketIssued(`P00${n}`))
  const { day } = given(at('09:01', counterOpened(counter)), ...line)
  const known = { now, planned: [], opensAt: now, errands: ['pas'], bookings: [] }
  const scenario = scenarioOf(day, { ...known, follower: followFacts(memory) }, mostPlayed)
  return (playWaits(scenario, memory, chanceOf(7)).newcomers.get('pas')?.medianMs ?? 0) / minuteMs
}

describe('a counter that has shown that everything takes longer there', () => {
  test('lets people wait longer when it is the only one', () => {
    expect(waitAt('2')).toBeGreaterThan(waitAt('1') * 1.5)
  })
})

describe('the pace of a counter', () => {
  test('is that of all while nobody was helped there', () => {
    expect(openPaces().of('1')).toBe(1)
  })

  test('changes little with one long visit, and is believed after hundreds', () => {
    const paces = openPaces()
    paces.note('1', 50 * minuteMs, 5 * minuteMs)
    expect(paces.of('1')).toBeLessThan(1.2)
    for (let visit = 0; visit < 1000; visit++) paces.note('2', 10 * minuteMs, 5 * minuteMs)
    expect(paces.of('2')).toBeGreaterThan(1.7)
    expect(paces.of('2')).toBeLessThan(2)
  })
})
