/** Keeps the promise "4 in 5 wait at most this long" true, by how it held lately. */
export interface Conform {
  /** The factor for the next announcement. */
  factor(): number
  /** What was announced before the factor, and what became of it; seconds. */
  note(waited: number, upper: number): void
}

const share = 0.8
const remembered = 500
/** Before so many are known, nothing is changed. */
const enough = 50
const least = 0.7
const most = 1.6

/**
 * The rolling 80 % quantile of (waited + 1) / (announced + 1), held within bounds: split conformal prediction on a
 * ratio, that follows the time. Source: Gibbs and Candès 2021; the second keeps the ratio finite where nothing was announced.
 */
export function openConform(): Conform {
  let ratios: number[] = []
  let factor = 1
  let sinceSorted = 0
  return {
    factor: () => factor,
    note: (waited, upper) => {
      // Whoever does not wait is within any bound.
      ratios.push(waited === 0 ? 0 : (waited + 1) / (upper + 1))
      if (ratios.length > remembered * 2) ratios = ratios.slice(-remembered)
      if (++sinceSorted < 10) return
      sinceSorted = 0
      factor = Math.min(most, Math.max(least, factorOf(ratios)))
    },
  }
}

function factorOf(ratios: readonly number[]): number {
  if (ratios.length < enough) return 1
  const sorted = ratios.slice(-remembered).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * (sorted.length + 1)) - 1)] ?? 1
}

/** The upper bound with the factor, which holds for the ratio that it comes from. */
export const conformed = (upper: number, factor: number): number => Math.max(0, (upper + 1) * factor - 1)
