import { type Chance, chanceOf } from '../../server/twin/chance.ts'
import type { Floor, Luck } from '../../server/twin/floor.ts'
import { layOut } from '../../server/twin/lay-out.ts'

/** Somebody who is given what is left to chance. */
export interface Fate {
  readonly help: number
  readonly gap?: number
  readonly leaves?: number
  readonly comes?: number
}

/** What befalls each stay, in the order of the stays; who comes in does so in order of time. */
export function luckOf(floor: Floor, fates: readonly Fate[]): Luck {
  const coming = fates
    .flatMap(({ comes }, entry) => (comes === undefined ? [] : [{ entry, comes }]))
    .sort((a, b) => a.comes - b.comes)
  return {
    help: Float64Array.from(fates, ({ help }) => help),
    gap: Float64Array.from(fates, ({ gap }) => gap ?? 0),
    leaves: Float64Array.from(fates, ({ leaves }) => leaves ?? Number.POSITIVE_INFINITY),
    comes: Float64Array.from(fates, ({ comes }) => comes ?? Number.POSITIVE_INFINITY),
    coming: Int32Array.from(coming, ({ entry }) => entry),
    comings: coming.length,
    pace: new Float64Array(floor.counters).fill(1),
    free: new Float64Array(floor.counters),
  }
}

/** People who come at chance, as the textbooks have it: `rate` a unit of time, help of mean 1, patience of mean `patience`. */
export function textbook(seed: number, people: number, counters: number, rate: number, patience: number) {
  const chance = chanceOf(seed)
  let now = 0
  const fates = Array.from({ length: people }, () => {
    now += exponential(chance, 1 / rate)
    return { comes: now, help: exponential(chance, 1), leaves: now + exponential(chance, patience) }
  })
  const floor = layOut({
    from: 0,
    stays: fates.map(({ comes }, order) => ({
      errand: 'pas',
      arrival: comes,
      key: comes,
      order,
      waits: false,
    })),
    counters: Array.from({ length: counters }, (_, n) => ({ id: `${n}`, serves: ['pas'] })),
    changes: [],
  })
  return { floor, luck: luckOf(floor, fates) }
}

export const exponential = (chance: Chance, mean: number): number =>
  mean === Number.POSITIVE_INFINITY ? mean : -mean * Math.log(1 - chance.part())
