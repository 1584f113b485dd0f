import { type Demand, type Expected, erlangB, loadOf } from './erlang.ts'

/** A term that is smaller than the largest by this factor's logarithm changes no figure. */
const vanished = -40

/** How likely a newcomer finds so many in line, of all newcomers. */
interface Chain {
  /** A counter is free. */
  readonly free: number
  /** All counters are busy, and 0, 1, 2 .. wait. */
  readonly inLine: readonly number[]
}

/**
 * What to expect where people give up after a while: M/M/c+M, its birth-death chain summed until the terms vanish.
 * What matters of the handling times is their mean (Whitt 2005). Sources: Palm 1946; Garnett, Mandelbaum, Reiman 2002.
 */
export function withLeaving(demand: Demand, counters: number, patienceSeconds: number): Expected {
  const aSecond = demand.anHour / 3600
  const chain = chainOf(demand, counters, patienceSeconds)
  const inLine = chain.inLine.reduce((sum, share, people) => sum + share * people, 0)
  return {
    waits: 1 - chain.free,
    meanWaitSeconds: aSecond === 0 ? 0 : inLine / aSecond,
    leaves: aSecond === 0 ? 0 : inLine / patienceSeconds / aSecond,
    inLine,
    level: (withinSeconds) =>
      levelOf(chain, counters / demand.handlingSeconds, patienceSeconds, withinSeconds),
  }
}

/** Without a line the shares are those of Erlang B; each person in line is one more term, as a logarithm, since they may grow past all numbers. */
function chainOf(demand: Demand, counters: number, patienceSeconds: number): Chain {
  const load = loadOf(demand)
  if (load === 0) return { free: 1, inLine: [] }
  const aSecond = demand.anHour / 3600
  const busy = erlangB(load, counters)
  const terms = [Math.log(busy)]
  let largest = Math.max(Math.log(1 - busy), Math.log(busy))
  for (let people = 1, term = Math.log(busy); term > largest + vanished; people++) {
    term += Math.log(aSecond / (counters / demand.handlingSeconds + people / patienceSeconds))
    terms.push(term)
    largest = Math.max(largest, term)
  }
  const free = (1 - busy) / Math.exp(largest)
  const inLine = terms.map((term) => Math.exp(term - largest))
  const sum = inLine.reduce((all, share) => all + share, free)
  return { free: free / sum, inLine: inLine.map((share) => share / sum) }
}

/**
 * Whoever finds k in line is called after k + 1 departures, whose rates s + i / p make e^(-wait / p) a beta variable
 * with s p and k + 1; its distribution follows from the one before it, with k in place of k + 1.
 */
function levelOf({ free, inLine }: Chain, served: number, patience: number, within: number): number {
  const stays = Math.exp(-within / patience)
  const late = betaFrom(served * patience, stays)
  const lateAndPatient = betaFrom(served * patience + 1, stays)
  let inTime = free
  let others = 0
  inLine.forEach((share, people) => {
    const patient = (served * patience) / (served * patience + people + 1)
    inTime += share * patient * (1 - lateAndPatient())
    others += share * stays * late()
  })
  return inTime / (inTime + others)
}

/** The regularised incomplete beta function I_x(a, b) for b = 1, 2, 3 .. with each call. */
function betaFrom(a: number, x: number): () => number {
  let term = a * Math.log(x)
  let sum = 0
  let b = 0
  return () => {
    sum = Math.min(1, sum + Math.exp(term))
    term += Math.log(((1 - x) * (a + b)) / (b + 1))
    b += 1
    return sum
  }
}
