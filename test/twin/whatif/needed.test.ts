import { describe, expect, test } from 'vitest'
import { type Change, layOut } from '../../../server/twin/lay-out.ts'
import { playOf } from '../../../server/twin/play.ts'
import { dealerOf, shownBy } from '../../../server/twin/whatif/deal.ts'
import { neededByTwin } from '../../../server/twin/whatif/needed.ts'
import type { PastDay } from '../../../server/twin/whatif/past.ts'
import { day, evenly } from './given.ts'

const target = { withinSeconds: 600, share: 0.8 }
const busyMorning = (seconds: number): PastDay =>
  day({
    stays: [
      ...evenly(15, 10, 10.5, { help: seconds }),
      ...evenly(75, 10.5, 12, { help: seconds }),
      ...evenly(30, 12, 15, { help: seconds }),
    ],
  })
const days = [busyMorning(420), busyMorning(900)]
const shown = shownBy(days, [20, 40])
const least = Array.from({ length: 48 }, (_, half) => (half >= 20 && half < 30 ? 1 : 0))
const needed = neededByTwin({ days, least, most: 60, target, shown })

/** The share called in time of those who came in each half hour, when whole days are played with these counters. */
function inTimeWith(counters: readonly number[]): number[] {
  const all = Array.from({ length: 48 }, () => ({ good: 0, bad: 0 }))
  for (const one of days) {
    const most = Math.max(...counters)
    const floor = layOut({
      from: 0,
      stays: one.stays.map(({ arrival }, order) => ({
        errand: 'any',
        arrival,
        key: arrival,
        order,
        waits: false,
      })),
      counters: Array.from({ length: most }, (_, n) => ({ id: `${n}`, serves: null, closed: true })),
      changes: counters.flatMap((there, half) =>
        half >= 30
          ? []
          : Array.from({ length: most }, (_, n) => n).flatMap((n): Change[] => {
              const before = counters[half - 1] ?? 0
              if (n < there === n < before) return []
              const change = { at: half * 1800, counter: `${n}` }
              return n < there
                ? [{ ...change, serves: ['any'] }]
                : [{ ...change, serves: null, closes: true }]
            }),
      ),
    })
    const { luck, deal } = dealerOf(one, floor, shown)
    deal(1, 1)
    const { called } = playOf(floor)(luck)
    one.stays.forEach(({ arrival }, at) => {
      const half = all[Math.floor(arrival / 1800)]
      if (!half) return
      if ((called[at] as number) - arrival <= target.withinSeconds) half.good += 1
      else half.bad += 1
    })
  }
  return all.map(({ good, bad }) => (good + bad === 0 ? 1 : good / (good + bad)))
}

describe('counters for a busy morning, found by playing it', () => {
  test('meet the target in every half hour when the whole days are played with them', () => {
    for (const share of inTimeWith(needed)) expect(share).toBeGreaterThanOrEqual(target.share)
  })

  test('are no more than it takes while what comes after stands as it began: one fewer misses the target', () => {
    const added = needed.flatMap((counters, half) => (counters > (least[half] ?? 0) ? [half] : []))
    expect(added.length).toBeGreaterThan(5)
    for (const half of added) {
      const fewer = [...needed.slice(0, half), (needed[half] ?? 0) - 1, ...least.slice(half + 1)]
      expect(inTimeWith(fewer)[half]).toBeLessThan(target.share)
    }
  })

  test('are fewer in the calm afternoon, and none while it is closed', () => {
    expect(needed[21]).toBeGreaterThan((needed[27] ?? 0) + 3)
    expect(needed[19]).toBe(0)
  })
})

test('where a half hour has all that there are, the one before it gets more', () => {
  const most = Math.max(...needed) - 1
  const few = neededByTwin({ days, least, most, target, shown })
  const half = needed.indexOf(most + 1)
  expect(few[half]).toBe(most)
  expect(few[half - 1]).toBeGreaterThan(needed[half - 1] ?? 0)
})
