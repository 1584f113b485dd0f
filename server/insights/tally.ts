import type { Cell } from '../contract/insights.ts'
import { shareOf } from './table.ts'

/** How many of several groups something is true of. */
export interface Tally {
  add(group: number, isTrue: boolean, count?: number): void
  count(group: number): number
  yes(group: number): number
  /** All groups as one: how many, and how many of them. */
  inAll(): readonly [number, number]
  /** All of a group, those of whom it is true, and their share. */
  told(group: number): readonly Cell[]
}

export function tallyOf(groups: number): Tally {
  const all = new Float64Array(groups)
  const yes = new Float64Array(groups)
  return {
    add(group, isTrue, count = 1) {
      all[group] = (all[group] ?? 0) + count
      if (isTrue) yes[group] = (yes[group] ?? 0) + count
    },
    count: (group) => all[group] ?? 0,
    yes: (group) => yes[group] ?? 0,
    inAll: () => [sum(all), sum(yes)],
    told: (group) => [all[group] ?? 0, yes[group] ?? 0, shareOf(yes[group] ?? 0, all[group] ?? 0)],
  }
}

const sum = (numbers: Float64Array): number => numbers.reduce((all, one) => all + one, 0)
