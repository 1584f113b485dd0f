/** How long something took, in several groups at once. */
export interface Spread {
  /** Whole seconds, not below 0. */
  add(group: number, seconds: number): void
  count(group: number): number
  /** The smallest of the group's values that at least this part of them does not exceed (nearest rank); null without any. */
  quantile(group: number, part: number): number | null
  /** P50, P80 and P95. */
  usual(group: number): readonly [number | null, number | null, number | null]
  mean(group: number): number | null
  longest(group: number): number | null
}

/** Four hours: what takes longer is rare, and kept beside. */
const counted = 4 * 3600

/** Counts values second by second, so that quantiles of millions are read exactly and without sorting. */
export function spreadOf(groups: number): Spread {
  const seconds = new Uint32Array(groups * counted)
  const counts = new Float64Array(groups)
  const sums = new Float64Array(groups)
  const most = new Float64Array(groups).fill(-1)
  const over = new Map<number, number[]>()
  const quantile = (group: number, part: number): number | null => {
    const count = counts[group] ?? 0
    if (count === 0) return null
    // Products such as 0.55 * 100 come out a hair above the whole number that they are.
    let left = Math.max(1, Math.ceil(part * count - 1e-9))
    for (let at = group * counted; at < (group + 1) * counted; at++) {
      left -= seconds[at] ?? 0
      if (left <= 0) return at - group * counted
    }
    return over.get(group)?.sort((a, b) => a - b)[left - 1] ?? null
  }
  return {
    add(group, value) {
      counts[group] = (counts[group] ?? 0) + 1
      sums[group] = (sums[group] ?? 0) + value
      if (value > (most[group] ?? -1)) most[group] = value
      if (value < counted) seconds[group * counted + value] = (seconds[group * counted + value] ?? 0) + 1
      else over.set(group, [...(over.get(group) ?? []), value])
    },
    count: (group) => counts[group] ?? 0,
    quantile,
    usual: (group) => [quantile(group, 0.5), quantile(group, 0.8), quantile(group, 0.95)],
    mean: (group) => (counts[group] ? (sums[group] ?? 0) / (counts[group] ?? 1) : null),
    longest: (group) => (counts[group] ? (most[group] ?? null) : null),
  }
}
