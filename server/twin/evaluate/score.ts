import { pinball } from '../honesty.ts'

/** How well a wait was told, over many people; seconds, shares from 0 to 1. */
export interface Score {
  readonly n: number
  readonly meanWait: number
  /** Mean absolute error of the median. */
  readonly mae: number
  /** Mean of told minus waited: below zero where too little was told. */
  readonly bias: number
  /** Share of those who waited at most the upper bound. */
  readonly coverage: number
  /** Pinball losses at 0.5 and 0.8 (Koenker and Bassett 1978): the smaller, the better the quantile. */
  readonly pinball50: number
  readonly pinball80: number
}

/** One announcement, and what became of it. */
export interface Outcome {
  readonly waited: number
  readonly median: number
  readonly upper: number
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const mean = (of: (one: Outcome) => number) =>
    outcomes.length === 0 ? 0 : outcomes.reduce((sum, one) => sum + of(one), 0) / outcomes.length
  return {
    n: outcomes.length,
    meanWait: mean(({ waited }) => waited),
    mae: mean(({ waited, median }) => Math.abs(waited - median)),
    bias: mean(({ waited, median }) => median - waited),
    coverage: mean(({ waited, upper }) => (waited <= upper ? 1 : 0)),
    pinball50: mean(({ waited, median }) => pinball(waited, median, 0.5)),
    pinball80: mean(({ waited, upper }) => pinball(waited, upper, 0.8)),
  }
}
