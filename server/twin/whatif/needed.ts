import { type Floor, type Luck, none, type Shifts } from '../floor.ts'
import { playOf } from '../play.ts'
import type { Target } from '../staffing.ts'
import { dealerOf, type Shown } from './deal.ts'
import { layDay } from './lay-day.ts'
import { dueOf, type PastDay } from './past.ts'

const halfSeconds = 1800
/** So often counters are added before a day is given up. */
const rounds = 24

/** What days of one weekday are staffed for. */
export interface Need {
  readonly days: readonly PastDay[]
  /** Counters of each half hour to begin with: what the work alone takes. */
  readonly least: readonly number[]
  readonly most: number
  readonly target: Target
  readonly shown: Shown
}

/**
 * The counters of each half hour with which the days meet the target in every half hour, found by playing them: one is
 * added where a run of half hours that miss it begins, since a line that is let grow is felt by all that follow. Every
 * counter takes every errand.
 */
export function neededByTwin({ days, least, most, target, shown }: Need): readonly number[] {
  const needed = least.map((counters) => Math.min(counters, most))
  const boards = days.map((day) => boardOf(day, shown, most))
  for (let round = 0; round < rounds; round++) {
    const missed = missedHalves(boards, needed, target)
    let added = false
    missed.forEach((isMissed, half) => {
      if (!isMissed || missed[half - 1]) return
      const at = placeToAdd(needed, half, most)
      if (at === null) return
      needed[at] = (needed[at] ?? 0) + 1
      added = true
    })
    if (!added) break
  }
  return needed
}

/** Where the half hour itself has all that there are, the one before it. */
function placeToAdd(needed: readonly number[], half: number, most: number): number | null {
  if ((needed[half] ?? 0) < most) return half
  return (needed[half - 1] ?? 0) > 0 && (needed[half - 1] ?? 0) < most ? half - 1 : null
}

/** A day that is laid out once, and then played with ever other counters. */
interface Board {
  readonly day: PastDay
  readonly floor: Floor
  readonly luck: Luck
}

function boardOf(day: PastDay, shown: Shown, most: number): Board {
  const places = Array.from({ length: most }, (_, n) => ({
    counter: `${n + 1}`,
    span: [0, 0] as const,
    serves: all,
  }))
  const stays = day.stays.map((stay) => ({ ...stay, errand: anything }))
  const floor = layDay({ ...day, stays, presences: places }, { headStarts: {}, gains: null })
  const { luck, deal } = dealerOf(day, floor, shown)
  deal(1, 1)
  return { day, floor, luck }
}

const anything = 'any'
const all = [anything]

function missedHalves(
  boards: readonly Board[],
  needed: readonly number[],
  { withinSeconds, share }: Target,
): readonly boolean[] {
  const inTime = new Float64Array(needed.length)
  const late = new Float64Array(needed.length)
  const shifts = shiftsFor(needed)
  const there = Math.max(1, ...needed)
  for (const { day, floor, luck } of boards) {
    const { called, left } = playOf({ ...withCounters(floor, there), shifts })(luck)
    day.stays.forEach((stay, at) => {
      if (stay.onward || stay.lost) return
      const half = Math.max(0, Math.min(47, Math.floor(stay.arrival / halfSeconds)))
      const end = Math.min(called[at] as number, left[at] as number) - dueOf(stay)
      const tally = end > withinSeconds ? late : inTime
      if (tally === late || (called[at] as number) < Number.POSITIVE_INFINITY)
        tally[half] = (tally[half] ?? 0) + 1
    })
  }
  return needed.map((_, half) => {
    const [good, bad] = [inTime[half] ?? 0, late[half] ?? 0]
    return good + bad > 0 && good < share * (good + bad)
  })
}

/** The first counters of a floor alone: those behind them never open, and would only be looked at. */
const withCounters = (floor: Floor, counters: number): Floor => ({
  ...floor,
  counters,
  serves: floor.serves.subarray(0, counters),
  closed: floor.closed.subarray(0, counters),
  own: floor.own.subarray(0, counters),
})

/** The first counter is there whenever one is needed, the second whenever two are ..; at the end they stay. */
function shiftsFor(needed: readonly number[]): Shifts {
  const changes: (readonly [at: number, counter: number, opens: boolean])[] = []
  let there = 0
  const last = needed.findLastIndex((counters) => counters > 0)
  needed.forEach((counters, half) => {
    if (half > last) return
    for (; there < counters; there++) changes.push([half * halfSeconds, there, true])
    for (; there > counters; there--) changes.push([half * halfSeconds, there - 1, false])
  })
  return {
    at: Float64Array.from(changes, ([at]) => at),
    counter: Int32Array.from(changes, ([, counter]) => counter),
    serves: Int32Array.from(changes, ([, , opens]) => (opens ? 0 : none)),
    closes: Uint8Array.from(changes, ([, , opens]) => (opens ? 0 : 1)),
  }
}
