import { expect, test } from 'vitest'
import { playOf } from '../../server/twin/play.ts'
import { textbook } from './floors.ts'

/** Means of many mornings of equal length, after the first people who still found an empty lobby. */
const people = 12_000
const mornings = 20
const atFirst = 1000

interface Case {
  readonly counters: number
  readonly load: number
  readonly patience: number
}

function played({ counters, load, patience }: Case) {
  const waits: number[] = []
  const leavers: number[] = []
  for (let seed = 1; seed <= mornings; seed++) {
    const { floor, luck } = textbook(seed, people, counters, load, patience)
    const { called, left, joined } = playOf(floor)(luck)
    let wait = 0
    let gone = 0
    for (let entry = atFirst; entry < people; entry++) {
      const end = Math.min(called[entry] ?? 0, left[entry] ?? 0)
      wait += end - (joined[entry] ?? 0)
      if ((left[entry] ?? 0) < Number.POSITIVE_INFINITY) gone += 1
    }
    waits.push(wait / (people - atFirst))
    leavers.push(gone / (people - atFirst))
  }
  return { wait: intervalOf(waits), leave: intervalOf(leavers) }
}

/** Mean and the half width of its 99.9 % interval. */
function intervalOf(means: readonly number[]) {
  const mean = means.reduce((sum, one) => sum + one, 0) / means.length
  const variance = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (means.length - 1)
  return { mean, half: 3.77 * Math.sqrt(variance / means.length) }
}

/** Mean wait of M/M/c with help of mean 1: C / (n - a). */
test.each([
  { counters: 1, load: 0.7, wait: 0.7 / 0.3 },
  { counters: 2, load: 1, wait: 1 / 3 },
  { counters: 5, load: 4, wait: 0.554113 },
  { counters: 10, load: 8, wait: 0.40918 / 2 },
])(
  'with $counters counters and a load of $load the mean wait is that of M/M/c',
  ({ counters, load, wait }) => {
    const { mean, half } = played({ counters, load, patience: Number.POSITIVE_INFINITY }).wait
    expect(half).toBeLessThan(wait * 0.2)
    expect(Math.abs(mean - wait)).toBeLessThan(half)
  },
)

/** Whitt's table: arrivals 102, counters 100; patience of mean 1 and 4. */
test.each([
  { patience: 1, leave: 0.0499, inLine: 5.092 },
  { patience: 4, leave: 0.0364, inLine: 14.84 },
])(
  'with a patience of $patience so many leave, and stand in line, as Erlang A says',
  ({ patience, leave, inLine }) => {
    const { wait, leave: left } = played({ counters: 100, load: 102, patience })
    expect(Math.abs(left.mean - leave)).toBeLessThan(left.half + 0.00005)
    expect(Math.abs(wait.mean * 102 - inLine)).toBeLessThan(wait.half * 102 + 0.005)
  },
)
