/** Numbers from 0 to 1, the same for the same seed. Source: mulberry32, Tommy Ettinger, public domain. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const normal = (next: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())

/** A variable of mean 1 with this variance; 1 where it is 0. Source: Marsaglia, Tsang 2000. */
export function gamma(next: () => number, variance: number): number {
  if (variance === 0) return 1
  const shape = 1 / variance - 1 / 3
  const scale = 1 / Math.sqrt(9 * shape)
  for (;;) {
    const one = normal(next)
    const cube = (1 + scale * one) ** 3
    if (cube > 0 && Math.log(1 - next()) < one ** 2 / 2 + shape * (1 - cube + Math.log(cube)))
      return shape * cube * variance
  }
}

/** How many come by chance. Source: Knuth's product of chances, in halves where the mean is large. */
export function poisson(next: () => number, mean: number): number {
  if (mean > 60) return poisson(next, mean / 2) + poisson(next, mean / 2)
  const end = Math.exp(-mean)
  let count = -1
  for (let product = 1; product > end; count++) product *= next()
  return Math.max(0, count)
}
