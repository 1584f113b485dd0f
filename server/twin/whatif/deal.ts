import type { ErrandId } from '../../queue/words.ts'
import type { Floor, Luck } from '../floor.ts'
import { dueOf, type PastDay, type PastStay } from './past.ts'

/** What the days themselves have shown of what is left to chance; in seconds. */
export interface Shown {
  /** By errand: from the call until the counter was done. */
  readonly help: ReadonlyMap<ErrandId, Float64Array>
  /** From then until the next call, measured while somebody waited. */
  readonly gaps: Float64Array
  readonly patience: Patience
}

/** The share who have not given up after so long, as steps down: Kaplan, Meier 1958. */
export interface Patience {
  readonly after: Float64Array
  readonly stays: Float64Array
}

/** Learns what is left to chance from the days. */
export function shownBy(days: readonly PastDay[], gaps: readonly number[]): Shown {
  const all = days.flatMap(({ stays }) => stays)
  const help = new Map<ErrandId, number[]>()
  for (const { errand, help: seconds, lost } of all) {
    if (seconds === null || lost) continue
    const known = help.get(errand)
    if (known) known.push(seconds)
    else help.set(errand, [seconds])
  }
  const inOrder = [...help].map(([errand, times]) => [errand, Float64Array.from(times).sort()] as const)
  return {
    help: new Map(inOrder),
    gaps: Float64Array.from(gaps.length > 0 ? gaps : [0]).sort(),
    patience: patienceOf(all),
  }
}

export function patienceOf(stays: readonly PastStay[]): Patience {
  const gaveUp = sortedOf(stays, ({ left }) => left)
  const others = sortedOf(stays, ({ left, wait }) => (left === null ? (wait ?? 0) : null))
  const after: number[] = []
  const still: number[] = []
  let share = 1
  let gone = 0
  gaveUp.forEach((at, before) => {
    while (gone < others.length && (others[gone] as number) < at) gone += 1
    share *= 1 - 1 / (gaveUp.length + others.length - before - gone)
    if (after.at(-1) === at) still[still.length - 1] = share
    else {
      after.push(at)
      still.push(share)
    }
  })
  return { after: Float64Array.from(after), stays: Float64Array.from(still) }
}

/** Of everybody who came for themselves, and has such a time. */
function sortedOf(stays: readonly PastStay[], timeOf: (stay: PastStay) => number | null): Float64Array {
  const times = new Float64Array(stays.length)
  let count = 0
  for (const stay of stays) {
    const time = stay.onward ? null : timeOf(stay)
    if (time !== null) times[count++] = time
  }
  return times.subarray(0, count).sort()
}

/** How long somebody is patient who was so for `seconds`: `part`, from 0 to 1, says how much so among all such. */
export function patientFor({ after, stays }: Patience, seconds: number, part: number): number {
  const now = firstPlace(after, (at) => at > seconds)
  const share = (now === 0 ? 1 : (stays[now - 1] ?? 1)) * part
  const then = Math.max(
    now,
    firstPlace(stays, (left) => left <= share),
  )
  return after[then] ?? Number.POSITIVE_INFINITY
}

/** The first place from which on something is true. */
function firstPlace(cells: Float64Array, isThere: (value: number) => boolean): number {
  let low = 0
  let high = cells.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isThere(cells[middle] as number)) high = middle
    else low = middle + 1
  }
  return low
}

/** What is dealt to a day: each stay gets its own, the same one whatever else is changed. */
export interface Dealer {
  readonly luck: Luck
  /** Draws anew for one play; what lies between two people is so many times as long as was shown. */
  deal(play: number, gapFactor: number): void
}

export function dealerOf(day: PastDay, floor: Floor, shown: Shown): Dealer {
  const { stays } = day
  const pools = stays.map(({ errand, help, lost }) => (lost || help === null ? null : shown.help.get(errand)))
  const others = stays.map(({ errand }) => shown.help.get(errand))
  const coming = stays.flatMap(({ onward }, at) => (onward ? [] : [at]))
  coming.sort((a, b) => (stays[a]?.arrival ?? 0) - (stays[b]?.arrival ?? 0) || a - b)
  const luck = {
    help: new Float64Array(stays.length),
    gap: new Float64Array(stays.length),
    pace: new Float64Array(floor.counters).fill(1),
    leaves: new Float64Array(stays.length),
    free: new Float64Array(floor.counters),
    coming: Int32Array.from(coming),
    comings: coming.length,
    comes: Float64Array.from(stays, ({ arrival }) => arrival),
  }
  const deal = (play: number, gapFactor: number): void => {
    for (let at = 0; at < stays.length; at++) {
      const stay = stays[at] as PastStay
      const pool = pools[at] ?? (stay.help === null ? others[at] : undefined)
      luck.help[at] = pool ? drawn(pool, partOf(stay.number, play, 1)) : (stay.help ?? 0)
      luck.gap[at] = drawn(shown.gaps, partOf(stay.number, play, 2)) * gapFactor
      luck.leaves[at] = leavesOf(stay, shown.patience, partOf(stay.number, play, 3))
    }
  }
  return { luck, deal }
}

function leavesOf(stay: PastStay, patience: Patience, part: number): number {
  if (stay.onward) return Number.POSITIVE_INFINITY
  if (stay.left !== null) return dueOf(stay) + stay.left
  return dueOf(stay) + patientFor(patience, stay.wait ?? 0, part)
}

const drawn = (pool: Float64Array, part: number): number => pool[Math.floor(part * pool.length)] ?? 0

/** A number from 0 to below 1 that belongs to a stay, a play and a purpose. Source: the finaliser of MurmurHash3, Austin Appleby. */
export function partOf(number: number, play: number, purpose: number): number {
  let mixed =
    Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(play + 1, 0x85ebca77) ^ Math.imul(purpose, 0xc2b2ae3d)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}
