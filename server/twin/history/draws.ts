import type { Chance } from '../chance.ts'

/** A standard normal number, by Box and Muller 1958. */
export const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance.part())) * Math.cos(2 * Math.PI * chance.part())

/** A log-normal number with this mean and coefficient of variation. */
export function lognormal(chance: Chance, mean: number, variation: number): number {
  const square = Math.log(1 + variation ** 2)
  return mean * Math.exp(Math.sqrt(square) * normal(chance) - square / 2)
}

/** How many come when `mean` are expected and each comes by themselves. */
export function poisson(chance: Chance, mean: number): number {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(chance)))
  const end = Math.exp(-mean)
  let count = 0
  for (let left = chance.part(); left > end; left *= chance.part()) count += 1
  return count
}

/** Exponential with this mean. */
export const exponential = (chance: Chance, mean: number): number => -mean * Math.log(1 - chance.part())

/** One of them, each as often as its weight says. */
export function drawn<T>(chance: Chance, weighted: readonly (readonly [T, number])[], otherwise: T): T {
  const whole = weighted.reduce((sum, [, weight]) => sum + weight, 0)
  let left = chance.part() * whole
  for (const [one, weight] of weighted) {
    left -= weight
    if (left < 0) return one
  }
  return weighted.at(-1)?.[0] ?? otherwise
}
