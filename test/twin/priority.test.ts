import { expect, test } from 'vitest'
import { chanceOf } from '../../server/twin/chance.ts'
import { layOut } from '../../server/twin/lay-out.ts'
import { playOf } from '../../server/twin/play.ts'
import { exponential, luckOf } from './floors.ts'

const people = 20_000
const mornings = 20
const atFirst = 1000

interface Rule {
  /** What each of two classes gains for each unit of waiting; null for head starts. */
  readonly gains: readonly [number, number] | null
  readonly headStarts: readonly [number, number]
}

/** One counter and help of mean 1; each of two classes comes 0.45 times for each that it could help. */
function meanWaits(seed: number, { gains, headStarts }: Rule): readonly [number, number] {
  const chance = chanceOf(seed)
  let now = 0
  const fates = Array.from({ length: people }, () => {
    now += exponential(chance, 1 / 0.9)
    return { comes: now, help: exponential(chance, 1), second: chance.part() < 0.5 ? 1 : 0 }
  })
  const floor = layOut({
    from: 0,
    stays: fates.map(({ comes, second }, order) => ({
      errand: `class ${second}`,
      arrival: comes,
      key: comes - (headStarts[second] ?? 0),
      order,
      waits: false,
      ...(gains ? { gain: gains[second] ?? 1 } : {}),
    })),
    counters: [{ id: '1', serves: ['class 0', 'class 1'] }],
    changes: [],
    apart: (errand) => errand,
  })
  const { called } = playOf(floor)(luckOf(floor, fates))
  const waits = [0, 1].map((second) => {
    const mine = fates.flatMap((fate, at) =>
      fate.second === second && at >= atFirst ? [(called[at] ?? 0) - fate.comes] : [],
    )
    return mine.reduce((sum, wait) => sum + wait, 0) / mine.length
  })
  return [waits[0] ?? 0, waits[1] ?? 0]
}

/** Mean and the half width of its 99.9 % interval. */
function intervalOf(means: readonly number[]) {
  const mean = means.reduce((sum, one) => sum + one, 0) / means.length
  const variance = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (means.length - 1)
  return { mean, half: 3.77 * Math.sqrt(variance / means.length) }
}

const noHeadStart = [0, 0] as const
test.each([
  { name: 'gains twice as much', gains: [1, 2], headStarts: noHeadStart, waits: [11.6129, 6.3871] },
  { name: 'gains the same', gains: [1, 1], headStarts: noHeadStart, waits: [9, 9] },
  { name: 'always goes first', gains: null, headStarts: [0, 1e9], waits: [16.364, 1.636] },
] as const)('when the second class $name, the mean waits are those of theory', ({ waits, ...rule }) => {
  const all = Array.from({ length: mornings }, (_, n) => meanWaits(n + 1, rule))
  ;[0, 1].forEach((second) => {
    const { mean, half } = intervalOf(all.map((pair) => pair[second] ?? 0))
    expect(half).toBeLessThan((waits[second] ?? 0) * 0.2)
    expect(Math.abs(mean - (waits[second] ?? 0))).toBeLessThan(half)
  })
})
