import type { Chance } from '../chance.ts'

/** A distribution as so many equally likely values, the smallest first: one is drawn like a card, at hardly any cost. */
export type Deck = Float64Array
export const cards = 256

/** The part of a deck that is still possible for something that has lasted a while. */
export interface Hand {
  readonly deck: Deck
  readonly from: number
  readonly elapsed: number
}

/** What may still come of something that has lasted so long; whatever outlasts all that was seen begins anew. */
export function handOf(deck: Deck, elapsed: number): Hand {
  let low = 0
  let high = deck.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((deck[middle] as number) <= elapsed) low = middle + 1
    else high = middle
  }
  return low === deck.length ? { deck, from: 0, elapsed: 0 } : { deck, from: low, elapsed }
}

/** How much longer it lasts in one play. */
export const draw = ({ deck, from, elapsed }: Hand, chance: Chance): number =>
  (deck[from + Math.floor(chance.part() * (deck.length - from))] as number) - elapsed

export const meanOf = (deck: Deck): number => deck.reduce((sum, value) => sum + value, 0) / deck.length

/** The values that cut sorted ones into so many equal parts. */
export const quantilesOf = (sorted: Float64Array, count: number): number[] =>
  Array.from(
    { length: count },
    (_, place) => sorted[Math.floor(((place + 0.5) / count) * sorted.length)] as number,
  )

/** Quantiles of a lognormal distribution, by its mean and its coefficient of variation. */
export function priorOf(mean: number, variation: number, count: number): number[] {
  const sigma = Math.sqrt(Math.log(1 + variation ** 2))
  const mu = Math.log(mean) - sigma ** 2 / 2
  return Array.from({ length: count }, (_, place) => Math.exp(mu + sigma * normal((place + 0.5) / count)))
}

/** The inverse of the normal distribution by Tukey's lambda, good to 0.01 between 0.001 and 0.999. */
const normal = (share: number): number => 4.91 * (share ** 0.14 - (1 - share) ** 0.14)
