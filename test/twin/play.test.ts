import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Floor, none } from '../../server/twin/floor.ts'
import { layOut, type Plan } from '../../server/twin/lay-out.ts'
import { playInParts, playOf } from '../../server/twin/play.ts'
import { luckOf } from './floors.ts'
import { anyMorning, type Morning } from './mornings.ts'
import { playInTheQueue } from './queue-player.ts'

const callsOf = (called: Float64Array, counter: Int32Array) =>
  [...called]
    .map((at, entry) => ({ at, entry, counter: counter[entry] ?? none }))
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.at - b.at || a.entry - b.entry)

function play({ plan, fates, free }: Morning) {
  const floor: Floor = layOut(plan)
  const luck = { ...luckOf(floor, fates), free: Float64Array.from(free) }
  const once = playOf(floor)
  once(luck)
  const { called, counter, left } = once(luck)
  return { calls: callsOf(called, counter), left: [...left] }
}

test('the same morning brings the same calls to the same counters as the queue itself', () => {
  let calls = 0
  fc.assert(
    fc.property(anyMorning, (morning) => {
      const played = play(morning)
      expect(played.calls).toEqual(playInTheQueue(morning))
      calls += played.calls.length
    }),
    { numRuns: 1500 },
  )
  // A comparison of nothing with nothing would hold too.
  expect(calls).toBeGreaterThan(10_000)
})

test('a morning played in parts is the same one, whatever was tried in between', () => {
  let calls = 0
  fc.assert(
    fc.property(anyMorning, fc.array(fc.integer({ min: 0, max: 400 })), (morning, stops) => {
      const floor = layOut(morning.plan)
      const luck = { ...luckOf(floor, morning.fates), free: Float64Array.from(morning.free) }
      const parts = playInParts(floor, luck)
      const { at, counter, serves, closes } = floor.shifts
      for (const stop of [...stops].sort((a, b) => a - b)) {
        const begun = at.filter((one) => one < stop).length
        // Nobody opens, pauses or closes any more from here on.
        parts.back({
          at: at.subarray(0, begun),
          counter: counter.subarray(0, begun),
          serves: serves.subarray(0, begun),
          closes: closes.subarray(0, begun),
        })
        parts.until(stop)
        parts.keep()
        parts.until(Number.POSITIVE_INFINITY)
      }
      parts.back(floor.shifts)
      parts.until(Number.POSITIVE_INFINITY)
      const whole = playOf(floor)(luck)
      expect(callsOf(parts.out.called, parts.out.counter)).toEqual(callsOf(whole.called, whole.counter))
      calls += callsOf(whole.called, whole.counter).length
    }),
    { numRuns: 500 },
  )
  expect(calls).toBeGreaterThan(3000)
})

const walkIn = (order: number, errand = 'pas', at = 0) => ({
  errand,
  arrival: at,
  key: at,
  order,
  waits: true,
})

test('whoever gives up before the call is passed over, and when they left is told', () => {
  const plan: Plan = {
    from: 0,
    stays: [walkIn(1), walkIn(2), walkIn(3)],
    counters: [{ id: '1', serves: ['pas'] }],
    changes: [],
  }
  const fates = [{ help: 10 }, { help: 10, leaves: 4 }, { help: 10 }]
  const { calls, left } = play({ plan, fates, free: [0] })
  expect(calls.map(({ entry, at }) => [entry, at])).toEqual([
    [0, 0],
    [2, 10],
  ])
  expect(left[1]).toBe(4)
})

test('whoever nobody serves is never called, and gives up in the end', () => {
  const plan: Plan = {
    from: 0,
    stays: [walkIn(1, 'bolig')],
    counters: [{ id: '1', serves: ['pas'] }],
    changes: [],
  }
  const { calls, left } = play({ plan, fates: [{ help: 1, leaves: 30 }], free: [0] })
  expect(calls).toEqual([])
  expect(left).toEqual([30])
})

test('errands that the same counters take are one lane, others are not', () => {
  const { lane, lanes } = layOut({
    from: 0,
    stays: [walkIn(1, 'pas'), walkIn(2, 'koerekort'), walkIn(3, 'mitid')],
    counters: [
      { id: '1', serves: ['pas', 'koerekort', 'mitid'] },
      { id: '2', serves: ['mitid'] },
    ],
    changes: [],
  })
  expect(lanes).toBe(2)
  expect(lane[0]).toBe(lane[1])
  expect(lane[0]).not.toBe(lane[2])
})
