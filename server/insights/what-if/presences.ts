import type { CounterId, ErrandId } from '../../queue/words.ts'
import type { PastStay, Presence, Span } from '../../twin/whatif/past.ts'
import type { Steps } from '../steps.ts'
import { endOf, firstCallOf, helpOf } from './calls.ts'
import { waitingOn } from './waiting.ts'

/** A counter that called nobody for so long while somebody waited was away. */
const awaySeconds = 1200
/** Between two people whom nobody had to wait for. */
const promptSeconds = 5

interface DayOfSteps {
  readonly steps: Steps
  /** Where the day's steps stand. */
  readonly places: readonly number[]
  readonly stays: readonly PastStay[]
  /** What each counter takes by the lobby's document. */
  readonly serves: ReadonlyMap<CounterId, readonly ErrandId[]>
}

/** One call of a counter, and until when it kept it busy. */
interface Busy {
  readonly errand: ErrandId
  readonly from: number
  readonly to: number
}

/** Which counters were there, as their calls show; what lay between two calls while somebody waited joins `gaps`. */
export function presencesOf(day: DayOfSteps, gaps: number[]): readonly Presence[] {
  const waiting = waitingOn(day.stays)
  return [...callsByCounter(day)].flatMap(([counter, calls]) => {
    const takes = takenBy(day.serves.get(counter) ?? [], calls)
    return spansOf(calls, waiting(takes), gaps).map((span) => ({
      counter,
      span,
      serves: takes,
    }))
  })
}

/** What a counter takes by the lobby's document, and what it was seen to take besides. */
function takenBy(serves: readonly ErrandId[], calls: readonly Busy[]): readonly ErrandId[] {
  const called = new Set<ErrandId>()
  for (const { errand } of calls) called.add(errand)
  const others = [...called].filter((errand) => !serves.includes(errand))
  return others.length === 0 ? serves : [...serves, ...others]
}

function callsByCounter({ steps, places }: DayOfSteps): ReadonlyMap<CounterId, Busy[]> {
  const byCounter = new Map<CounterId, Busy[]>()
  for (const at of places) {
    const counter = steps.counters[steps.counter[at] ?? -1]
    if (counter === undefined || (steps.wait[at] ?? -1) < 0) continue
    const to = Math.max(endOf(steps, at), firstCallOf(steps, at))
    const from = Math.max(firstCallOf(steps, at), to - helpOf(steps, at))
    const busy = { errand: steps.errands[steps.errand[at] ?? 0] ?? '', from, to }
    const known = byCounter.get(counter)
    if (known) known.push(busy)
    else byCounter.set(counter, [busy])
  }
  return byCounter
}

/**
 * A counter is there from its first call to its last end, but for the times when it let people wait for long. Where
 * somebody waited before its next call, it was not free from its last end on; else it took the next at once.
 */
function spansOf(
  calls: Busy[],
  someWait: (from: number, to: number) => boolean,
  gaps: number[],
): readonly Span[] {
  const spans: [number, number][] = []
  // They stand by arrival, and mostly were called so too.
  if (calls.some(({ from }, at) => from < (calls[at - 1]?.from ?? from)))
    calls.sort((a, b) => a.from - b.from)
  for (const { from, to } of calls) {
    const last = spans.at(-1)
    if (last && from < last[1]) {
      last[1] = Math.max(last[1], to)
      continue
    }
    const gap = last ? from - last[1] : 0
    const letWait = last !== undefined && someWait(last[1], from)
    if (!last || (letWait && gap > awaySeconds)) {
      spans.push([from, to])
      continue
    }
    gaps.push(letWait ? gap : Math.min(gap, promptSeconds))
    last[1] = to
  }
  return spans
}
