/** What was expected of one half hour or day, and how many came. */
export interface Outcome {
  readonly expected: number
  readonly came: number
}

/** How far arrivals scatter about what is expected: variance = `chance` x mean + `mood` x mean^2. */
export interface Spread {
  /** 1 where people come by chance alone, each for themselves. */
  readonly chance: number
  /** Whole days that are busier or quieter than anybody could know, squared. */
  readonly mood: number
  /** By what the distances of the P10 and the P90 from the mean were too short, as outcomes show. */
  readonly low: number
  readonly high: number
}

/** P10, P50 and P90 of a count. */
export interface Range {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** Until outcomes say more: what half hours of counters and telephones have shown. */
const unlearnt: Spread = { chance: 1.5, mood: 0.05, low: 1, high: 1 }
/** So few outcomes say nothing of a tail. */
const enough = 60

/** Learns the scatter from outcomes of forecasts that were as far ahead. */
export function spreadOf(outcomes: readonly Outcome[]): Spread {
  const told = outcomes.filter(({ expected }) => expected > 0)
  if (told.length < enough) return unlearnt
  const fitted = { ...momentsOf(told), low: 1, high: 1 }
  const tail = (share: number, side: 'low' | 'high') =>
    stretchOf(
      told.map(({ expected, came }) => ({ came, expected, bound: rangeOf(expected, fitted)[side] })),
      share,
    )
  return { ...fitted, low: tail(0.1, 'low'), high: tail(0.9, 'high') }
}

/** Weighted least squares of squared errors on mean and mean^2, so that busy hours do not drown the quiet ones. */
function momentsOf(outcomes: readonly Outcome[]): Pick<Spread, 'chance' | 'mood'> {
  let [one, mean, square, error, errorMean] = [0, 0, 0, 0, 0]
  for (const { expected, came } of outcomes) {
    // Both sides over the mean: error^2 / mean = chance + mood x mean.
    const scaled = (came - expected) ** 2 / expected
    const weight = expected / (1 + expected)
    one += weight
    mean += weight * expected
    square += weight * expected ** 2
    error += weight * scaled
    errorMean += weight * scaled * expected
  }
  const apart = one * square - mean ** 2
  const slope = apart > 1e-9 ? (one * errorMean - mean * error) / apart : 0
  const mood = Math.max(0, slope)
  const chance = (error - mood * mean) / one
  // Counts never scatter less than by chance; what one term cannot take the other does.
  if (chance >= 1) return { chance, mood }
  return { chance: 1, mood: Math.max(0, (errorMean - mean) / square) }
}

/** By what a bound must stand farther from the mean for a share of outcomes to lie below it; held within reason. */
function stretchOf(outcomes: readonly (Outcome & { readonly bound: number })[], share: number): number {
  const apart = outcomes.filter(({ expected, bound }) => bound !== expected)
  const below = (stretch: number) =>
    apart.filter(({ expected, came, bound }) => came <= expected + (bound - expected) * stretch).length /
    apart.length
  let [near, far] = [0.6, 1.8]
  for (let round = 0; round < 20; round++) {
    const middle = (near + far) / 2
    const isFarEnough = share > 0.5 ? below(middle) >= share : below(middle) <= share
    if (isFarEnough) far = middle
    else near = middle
  }
  return (near + far) / 2
}

/** The range of a count with this mean: of the negative binomial with its variance, moved as outcomes have shown. */
export function rangeOf(mean: number, spread: Spread): Range {
  if (mean <= 0) return { low: 0, middle: 0, high: 0 }
  const variance = spread.chance * mean + spread.mood * mean ** 2
  const [low = 0, middle = 0, high = 0] = quantiles(mean, variance)
  return {
    low: Math.max(0, Math.round(mean + (low - mean) * spread.low)),
    middle,
    high: Math.max(middle, Math.round(mean + (high - mean) * spread.high)),
  }
}

const shares = [0.1, 0.5, 0.9]
/** Where the normal distribution has these shares. */
const normalPoints = [-1.2816, 0, 1.2816]
/** From so many on, counts are close to a variable that is not whole. */
const many = 100

/** Of each share the count at which the distribution comes closest to it, so that small counts err to neither side. */
function quantiles(mean: number, variance: number): readonly number[] {
  if (mean > many) return normalPoints.map((point) => gammaPoint(mean, variance, point))
  const next = stepsOf(mean, variance)
  const found: number[] = []
  let before = 0
  let term = next.first
  let all = term
  for (let count = 0; found.length < shares.length; count++) {
    while (found.length < shares.length && all >= (shares[found.length] ?? 1)) {
      const share = shares[found.length] ?? 1
      found.push(count > 0 && share - before < all - share ? count - 1 : count)
    }
    before = all
    term *= next.ratio(count)
    all += term
    if (count > mean + 40 * Math.sqrt(variance)) return [...shares.map((_, at) => found[at] ?? count)]
  }
  return found
}

/** A gamma variable's quantile from that of the normal distribution. Source: Wilson, Hilferty 1931. */
function gammaPoint(mean: number, variance: number, point: number): number {
  const shape = mean ** 2 / variance
  return Math.round(mean * Math.max(0, 1 - 1 / (9 * shape) + point / (3 * Math.sqrt(shape))) ** 3)
}

/** Poisson where the variance is no larger than the mean, else negative binomial; as logarithms at 0, since it may be tiny. */
function stepsOf(mean: number, variance: number) {
  if (variance <= mean * 1.0001)
    return { first: Math.exp(-mean), ratio: (count: number) => mean / (count + 1) }
  const size = mean ** 2 / (variance - mean)
  const fail = (variance - mean) / variance
  return {
    first: Math.exp(size * Math.log(mean / variance)),
    ratio: (count: number) => ((count + size) / (count + 1)) * fail,
  }
}
