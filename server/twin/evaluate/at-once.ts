import { solve } from './solve.ts'

/** How likely somebody is called in the moment of coming, learned from those who came to a lobby that looked alike. */
export interface AtOnce {
  likely(looks: Float64Array): number
  note(looks: Float64Array, happened: boolean): void
}

/** So many of the newest are learned from, and anew after so many more. */
const kept = 5000
const learnsEvery = 500
const rounds = 3
/** Keeps each weight near nothing until there is reason for more. */
const caution = 2

interface Case {
  readonly looks: Float64Array
  readonly happened: boolean
}

/** Logistic regression with a ridge, by Newton's method. */
export function openAtOnce(): AtOnce {
  let weights: Float64Array | null = null
  let cases: Case[] = []
  let sinceLearned = 0
  const likely = (looks: Float64Array) => (weights ? chanceOf(weights, looks) : 0.5)
  return {
    likely,
    note: (looks, happened) => {
      cases.push({ looks, happened })
      if (cases.length > kept * 1.2) cases = cases.slice(-kept)
      if (++sinceLearned < learnsEvery) return
      sinceLearned = 0
      weights ??= new Float64Array(looks.length)
      for (let round = 0; round < rounds; round++) improve(weights, cases)
    },
  }
}

function chanceOf(weights: Float64Array, looks: Float64Array): number {
  let sum = 0
  for (let i = 0; i < looks.length; i++) sum += (weights[i] as number) * (looks[i] as number)
  return 1 / (1 + Math.exp(-sum))
}

function improve(weights: Float64Array, cases: readonly Case[]): void {
  const size = weights.length
  const rows = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size + 1)
    row[i] = i === 0 ? 0.1 : caution
    row[size] = -(row[i] as number) * (weights[i] as number)
    return row
  })
  for (const { looks, happened } of cases) {
    const chance = chanceOf(weights, looks)
    const weight = chance * (1 - chance) + 1e-6
    const miss = (happened ? 1 : 0) - chance
    rows.forEach((row, i) => {
      const look = looks[i] as number
      row[size] = (row[size] as number) + miss * look
      if (look !== 0)
        for (let j = 0; j < size; j++) row[j] = (row[j] as number) + weight * look * (looks[j] as number)
    })
  }
  solve(rows).forEach((step, i) => {
    weights[i] = (weights[i] as number) + step
  })
}
