import type { PastStay } from '../../twin/whatif/past.ts'
import { dueOf } from '../../twin/whatif/past.ts'

/** Whoever is called sooner than this did not wait: a clerk has to notice them first. */
const noticeSeconds = 15

/** Of some errands: whether anybody waited for one of them at any time from one to another. */
export type Waiting = (errands: readonly string[]) => (from: number, to: number) => boolean

/** Who waited when on a day: for each errand when somebody began to wait, and when they no longer did. */
export function waitingOn(stays: readonly PastStay[]): Waiting {
  const waits = new Map<string, { begin: number[]; end: number[] }>()
  for (const stay of stays) {
    const due = dueOf(stay)
    const end = due + (stay.wait ?? stay.left ?? 0)
    if (due + noticeSeconds >= end) continue
    const known = waits.get(stay.errand) ?? { begin: [], end: [] }
    known.begin.push(due + noticeSeconds)
    known.end.push(end)
    waits.set(stay.errand, known)
  }
  const lines = new Map([...waits].map(([errand, { begin, end }]) => [errand, lineOf(begin, end)]))
  return (errands) => {
    const mine = errands.flatMap((errand) => lines.get(errand) ?? [])
    return (from, to) => mine.some((line) => line(from, to))
  }
}

function lineOf(begin: readonly number[], end: readonly number[]): (from: number, to: number) => boolean {
  const begins = Float64Array.from(begin).sort()
  const ends = Float64Array.from(end).sort()
  return (from, to) => {
    const begun = countUntil(begins, from)
    return begun > countUntil(ends, from) || (begun < begins.length && (begins[begun] as number) < to)
  }
}

/** How many of the sorted times are not after one. */
function countUntil(times: Float64Array, time: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] as number) <= time) low = middle + 1
    else high = middle
  }
  return low
}
