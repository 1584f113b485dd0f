/** How long something took, in several groups at once. */
export interface Spread extends Read {
  /** Whole seconds, not below 0. */
  add(group: number, seconds: number): void
  /** All groups as one, under 0. */
  together(): Read
}

/** What is read of it once all is in. */
export interface Read {
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
  const over = Array.from({ length: groups }, (): number[] => [])
  return {
    add(group, value) {
      if (value < counted) (seconds[group * counted + value] as number) += 1
      else over[group]?.push(value)
    },
    ...readings(seconds, over),
    together: () => together(seconds, over),
  }
}

function together(seconds: Uint32Array, over: readonly number[][]): Read {
  const all = new Uint32Array(counted)
  for (let at = 0; at < seconds.length; at++) (all[at % counted] as number) += seconds[at] as number
  return readings(all, [over.flat()])
}

function readings(seconds: Uint32Array, over: readonly number[][]): Read {
  const count = (group: number): number => {
    let sum = over[group]?.length ?? 0
    for (let at = group * counted; at < (group + 1) * counted; at++) sum += seconds[at] ?? 0
    return sum
  }
  const quantile = (group: number, part: number): number | null => {
    const all = count(group)
    if (all === 0) return null
    // Products such as 0.55 * 100 come out a hair above the whole number that they are.
    let left = Math.max(1, Math.ceil(part * all - 1e-9))
    for (let at = group * counted; at < (group + 1) * counted; at++) {
      left -= seconds[at] ?? 0
      if (left <= 0) return at - group * counted
    }
    return over[group]?.sort((a, b) => a - b)[left - 1] ?? null
  }
  const mean = (group: number): number | null => {
    const all = count(group)
    let sum = (over[group] ?? []).reduce((total, one) => total + one, 0)
    for (let value = 0; value < counted; value++) sum += value * (seconds[group * counted + value] ?? 0)
    return all === 0 ? null : sum / all
  }
  return {
    count,
    quantile,
    usual: (group: number) => [quantile(group, 0.5), quantile(group, 0.8), quantile(group, 0.95)] as const,
    mean,
    longest: (group: number) => quantile(group, 1),
  }
}
