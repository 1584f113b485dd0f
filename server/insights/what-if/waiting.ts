import type { PastStay } from '../../twin/whatif/past.ts'
import { dueOf } from '../../twin/whatif/past.ts'

/** Whoever is called sooner than this did not wait: a clerk has to notice them first. */
const noticeSeconds = 15

/** Whether anybody waited for one of these errands at any time from one to another. */
export type Waiting = (errands: readonly string[], from: number, to: number) => boolean

/** Who waited when on a day: for each errand when the number of those who wait changed, and to what. */
export function waitingOn(stays: readonly PastStay[]): Waiting {
  const changes = new Map<string, { at: number; by: number }[]>()
  for (const stay of stays) {
    const from = dueOf(stay) + noticeSeconds
    const to = dueOf(stay) + (stay.wait ?? stay.left ?? 0)
    const known = changes.get(stay.errand) ?? []
    if (from < to) known.push({ at: from, by: 1 }, { at: to, by: -1 })
    changes.set(stay.errand, known)
  }
  const lines = new Map([...changes].map(([errand, list]) => [errand, lineOf(list)]))
  return (errands, from, to) => errands.some((errand) => lines.get(errand)?.(from, to) ?? false)
}

function lineOf(
  changes: { readonly at: number; readonly by: number }[],
): (from: number, to: number) => boolean {
  changes.sort((a, b) => a.at - b.at)
  const times = Float64Array.from(changes, ({ at }) => at)
  let many = 0
  const counts = Int32Array.from(changes, ({ by }) => {
    many += by
    return many
  })
  return (from, to) => {
    let low = 0
    let high = times.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((times[middle] as number) <= from) low = middle + 1
      else high = middle
    }
    // Where nobody waits, the next change is that somebody does.
    return (low > 0 && (counts[low - 1] as number) > 0) || (low < times.length && (times[low] as number) < to)
  }
}
