import { type Floor, type Luck, none, type Shifts } from '../floor.ts'
import { type PartedPlay, playInParts } from '../play.ts'
import type { Target } from '../staffing.ts'
import { dealerOf, type Shown } from './deal.ts'
import { layDay } from './lay-day.ts'
import { dueOf, type PastDay } from './past.ts'

const halfSeconds = 1800

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
 * The counters of each half hour with which the days meet the target in every half hour, found by playing them, one half
 * hour after the other: counters are added to one until it meets the target, and only then does the day go on, since a
 * line that is let grow is felt by all that follow. Every counter takes every errand.
 */
export function neededByTwin({ days, least, most, target, shown }: Need): readonly number[] {
  const needed = least.map((counters) => Math.min(counters, most))
  const boards = days.map((day) => boardOf(day, shown, most))
  let shifts = shiftsFor(needed)
  needed.forEach((_, half) => {
    if (boards.every(({ halves }) => halves[half]?.stays.length === 0)) return
    const time = half * halfSeconds
    goOn(boards, time, shifts)
    while (isMissed(boards, half, shifts, target)) {
      const at = placeToAdd(needed, half, most)
      if (at === null) return
      needed[at] = (needed[at] ?? 0) + 1
      shifts = shiftsFor(needed)
      if (at === half) continue
      for (const board of boards) board.play = playInParts(board.floor, board.luck)
      goOn(boards, time, shifts)
    }
  })
  return needed
}

/** Where the half hour itself has all that there are, the one before it. */
function placeToAdd(needed: readonly number[], half: number, most: number): number | null {
  if ((needed[half] ?? 0) < most) return half
  return (needed[half - 1] ?? 0) > 0 && (needed[half - 1] ?? 0) < most ? half - 1 : null
}

/** A day that is laid out once, and then played with ever other counters. */
interface Board {
  readonly floor: Floor
  readonly luck: Luck
  play: PartedPlay
  readonly halves: readonly Arrivals[]
}

/** Who came for themselves in a half hour, and was there when called. */
interface Arrivals {
  readonly stays: number[]
  readonly dues: number[]
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
  return { floor, luck, play: playInParts(floor, luck), halves: halvesOf(day) }
}

const anything = 'any'
const all = [anything]

function halvesOf({ stays }: PastDay): readonly Arrivals[] {
  const halves = Array.from({ length: 48 }, (): Arrivals => ({ stays: [], dues: [] }))
  stays.forEach((stay, at) => {
    if (stay.onward || stay.lost) return
    const half = halves[Math.max(0, Math.min(47, Math.floor(stay.arrival / halfSeconds)))]
    half?.stays.push(at)
    half?.dues.push(dueOf(stay))
  })
  return halves
}

/** Goes on from the last moment to another one, and stays there. */
function goOn(boards: readonly Board[], time: number, shifts: Shifts): void {
  for (const { play } of boards) {
    play.back(shifts)
    play.until(time)
    play.keep()
  }
}

/** Whether too few of those who come in a half hour are called in time; whoever left before then is not counted. */
function isMissed(
  boards: readonly Board[],
  half: number,
  shifts: Shifts,
  { withinSeconds, share }: Target,
): boolean {
  let [inTime, late] = [0, 0]
  for (const { play, halves, luck } of boards) {
    const { stays, dues } = halves[half] as Arrivals
    play.back(shifts)
    play.until(Math.max(0, ...dues) + withinSeconds + 1)
    stays.forEach((at, place) => {
      const due = dues[place] as number
      const called = play.out.called[at] as number
      if (Math.min(called, luck.leaves[at] as number) - due > withinSeconds) late += 1
      else if (called < Number.POSITIVE_INFINITY) inTime += 1
    })
  }
  return inTime < share * (inTime + late)
}

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
