/** What has to be added to a told wait so that 4 in 5 wait at most so long, by the last five hundred; seconds. */
export interface Margin {
  upper(told: number): number
  note(waited: number, told: number): void
}

const share = 0.8
const remembered = 500
const enough = 50

/** The simple ways have no upper bound of their own: theirs is the rolling 80 % quantile of what was missing. */
export function openMargin(): Margin {
  let misses: number[] = []
  let margin = 0
  let sinceSorted = 0
  return {
    upper: (told) => Math.max(0, told + margin),
    note: (waited, told) => {
      misses.push(waited - told)
      if (misses.length > remembered * 2) misses = misses.slice(-remembered)
      if (++sinceSorted < 10 || misses.length < enough) return
      sinceSorted = 0
      const sorted = misses.slice(-remembered).sort((a, b) => a - b)
      margin = sorted[Math.floor(share * sorted.length)] ?? 0
    },
  }
}
