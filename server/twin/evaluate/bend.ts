import { solve } from './solve.ts'

/** Bends a told quantile by what became of earlier ones: where plays were too sure, or simple ways knew better. */
export interface Bend {
  /** What is told instead; the first hint is what the plays say. */
  told(hints: readonly number[]): number
  note(hints: readonly number[], waited: number): void
}

const remembered = 3000
const enough = 300
const learnsEvery = 200
const rounds = 6
/** So much each weight is held to where it began, per person learned from. */
const caution = 0.002
/** Misses below this count alike, in seconds. */
const near = 2
/** Hints are about so large, in seconds. */
const size = 60

interface Case {
  readonly hints: readonly number[]
  readonly waited: number
}

/**
 * Linear quantile regression (Koenker and Bassett 1978) by reweighted least squares on the last few thousand, which
 * begins with the first hint as it is.
 */
export function openBend(share: number): Bend {
  let cases: Case[] = []
  let weights: readonly number[] | null = null
  let sinceLearned = 0
  return {
    told: (hints) => Math.max(0, weights ? sumOf(weights, hints) : (hints[0] ?? 0)),
    note: (hints, waited) => {
      cases.push({ hints, waited })
      if (cases.length > remembered * 1.2) cases = cases.slice(-remembered)
      if (++sinceLearned < learnsEvery || cases.length < enough) return
      sinceLearned = 0
      weights = learned(cases, share, weights)
    },
  }
}

/** The last weight stands for itself. */
const sumOf = (weights: readonly number[], hints: readonly number[]): number =>
  hints.reduce((sum, hint, i) => sum + (weights[i] ?? 0) * hint, (weights[hints.length] ?? 0) * size)

function learned(cases: readonly Case[], share: number, before: readonly number[] | null): readonly number[] {
  const count = (cases[0]?.hints.length ?? 0) + 1
  const start = Array.from({ length: count }, (_, i) => (i === 0 ? 1 : 0))
  let weights: readonly number[] = before ?? start
  for (let round = 0; round < rounds; round++) {
    const rows = start.map((weight, i) => {
      const row = new Float64Array(count + 1)
      row[i] = caution * cases.length
      row[count] = caution * cases.length * weight
      return row
    })
    for (const one of cases) add(rows, one, weights, share)
    weights = solve(rows)
  }
  return weights
}

function add(rows: readonly Float64Array[], one: Case, weights: readonly number[], share: number): void {
  const miss = one.waited - sumOf(weights, one.hints)
  const weight = ((miss > 0 ? share : 1 - share) * near) / Math.max(near, Math.abs(miss))
  const scaled = [...one.hints.map((hint) => hint / size), 1]
  const waited = one.waited / size
  rows.forEach((row, i) => {
    const by = weight * (scaled[i] ?? 0)
    for (let j = 0; j < scaled.length; j++) row[j] = (row[j] as number) + by * (scaled[j] ?? 0)
    row[scaled.length] = (row[scaled.length] as number) + by * waited
  })
}
