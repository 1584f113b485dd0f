/** What a control chart says of a point. */
export const signals = ['outside', 'jump', 'near-limit', 'run'] as const
/**
 * `outside` passes a limit; `jump` is a moving range past its own; `near-limit` is one of three of four that stand
 * nearer the limit than the centre; `run` is one of eight or more in a row on one side.
 */
export type Signal = (typeof signals)[number]

export interface Limits {
  readonly mean: number
  readonly lower: number
  readonly upper: number
  /** Of the moving range. */
  readonly moving: number
  /** So many points they were taken from. */
  readonly baseline: number
}

export interface Point {
  readonly value: number
  /** The distance to the point before; null for the first. */
  readonly moving: number | null
  /** The first of them in the order of `signals`; null of a point as others are. */
  readonly signal: Signal | null
}

export interface Xmr {
  /** Null while there are fewer than six points: limits of so few say nothing. */
  readonly limits: Limits | null
  readonly points: readonly Point[]
}

const fewest = 6
const baselineMost = 25
const runLength = 8

/**
 * A chart of individuals and moving ranges. Limits are mean ± 2.66 mR and 3.268 mR (Wheeler, Understanding Variation),
 * from the first 25 points, and stay while others come; `floor` and `ceiling` are what values cannot pass.
 */
export function xmr(values: readonly number[], floor: number, ceiling: number): Xmr {
  const moving = values.map((value, at) => (at === 0 ? null : Math.abs(value - (values[at - 1] ?? 0))))
  const limits = values.length < fewest ? null : limitsOf(values, moving, floor, ceiling)
  const told = limits ? signalsOf(values, moving, limits) : []
  const points = values.map((value, at) => ({ value, moving: moving[at] ?? null, signal: told[at] ?? null }))
  return { limits, points }
}

function limitsOf(
  values: readonly number[],
  moving: readonly (number | null)[],
  floor: number,
  ceiling: number,
): Limits {
  const baseline = Math.min(values.length, baselineMost)
  const mean = meanOf(values.slice(0, baseline))
  const range = meanOf(moving.slice(1, baseline).map((one) => one ?? 0))
  return {
    mean,
    lower: Math.max(floor, mean - 2.66 * range),
    upper: Math.min(ceiling, mean + 2.66 * range),
    moving: 3.268 * range,
    baseline,
  }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length

function signalsOf(
  values: readonly number[],
  moving: readonly (number | null)[],
  { mean, lower, upper, moving: most }: Limits,
): (Signal | null)[] {
  const sides = values.map((value) => Math.sign(value - mean))
  const runs = windows(sides, runLength, runLength)
  const near = windows(
    values.map((value) => nearSide(value, mean, lower, upper)),
    4,
    3,
  )
  return values.map((value, at) => {
    if (value < lower || value > upper) return 'outside'
    if ((moving[at] ?? 0) > most) return 'jump'
    if (near.has(at)) return 'near-limit'
    return runs.has(at) ? 'run' : null
  })
}

/** 1 nearer the upper limit than the centre, -1 nearer the lower, 0 between. */
const nearSide = (value: number, mean: number, lower: number, upper: number): number => {
  if (value > (mean + upper) / 2) return 1
  return value < (mean + lower) / 2 ? -1 : 0
}

/** The points of a side in each stretch of `length` that has at least `least` of that side. */
function windows(sides: readonly number[], length: number, least: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (let end = length; end <= sides.length; end++)
    for (const side of [1, -1]) {
      const places = Array.from({ length }, (_, at) => end - length + at).filter((at) => sides[at] === side)
      if (places.length >= least) for (const at of places) found.add(at)
    }
  return found
}
