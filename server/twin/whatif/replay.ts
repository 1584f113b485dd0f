import { none, type Played } from '../floor.ts'
import { type Play, playOf } from '../play.ts'
import { type Dealer, dealerOf, type Shown } from './deal.ts'
import {
  type Counting,
  countCalled,
  countLeft,
  emptyCounting,
  type Figures,
  figuresOf,
  type Targets,
} from './figures.ts'
import { countersOf, lastOf, layDay } from './lay-day.ts'
import { dueOf, type Lobby, type PastDay, type PastStay } from './past.ts'

/** How visits are grouped: the first group is all of them. */
export interface Grouping {
  readonly groups: number
  /** The groups of a stay besides that of all. */
  of(day: PastDay, stay: PastStay): readonly number[]
}

/** For each play and each group its figures. */
export type Replayed = readonly (readonly Figures[])[]

/** A lobby that is laid out, to be played often. */
export interface Replay {
  /** Plays the days so often, each time with other luck; gaps are so many times as long as was shown. */
  play(plays: number, gapFactor: number): Replayed
  /** The mean wait of so many plays, in seconds, which is had much sooner than all figures. */
  meanWait(plays: number, gapFactor: number): number
}

export function replayOf(lobby: Lobby, shown: Shown, targets: Targets, grouping: Grouping): Replay {
  const prepared = lobby.days
    .filter(({ stays }) => stays.length > 0)
    .map((day): Prepared => {
      const floor = layDay(day, lobby.rule)
      return {
        day,
        play: playOf(floor),
        dealer: dealerOf(day, floor, shown),
        groups: day.stays.map((stay) => grouping.of(day, stay)),
        within: day.stays.map(({ errand }) => targets.withinSeconds(errand)),
      }
    })
  const countOnce = (play: number, gapFactor: number): readonly Counting[] => {
    const countings = Array.from({ length: grouping.groups }, emptyCounting)
    for (const day of prepared) {
      day.dealer.deal(play, gapFactor)
      countDay(day, day.play(day.dealer.luck), countings)
    }
    return countings
  }
  const meanOf = (play: number, gapFactor: number): number => {
    const waits = countOnce(play, gapFactor)[0]?.waits ?? []
    return waits.length === 0 ? 0 : waits.reduce((sum, wait) => sum + wait, 0) / waits.length
  }
  const each = <T>(plays: number, one: (play: number) => T): T[] =>
    Array.from({ length: plays }, (_, play) => one(play))
  return {
    play: (plays, gapFactor) => each(plays, (play) => countOnce(play, gapFactor).map(figuresOf)),
    meanWait: (plays, gapFactor) =>
      each(plays, (play) => meanOf(play, gapFactor)).reduce((sum, mean) => sum + mean, 0) / plays,
  }
}

interface Prepared {
  readonly day: PastDay
  readonly play: Play
  readonly dealer: Dealer
  readonly groups: readonly (readonly number[])[]
  readonly within: readonly number[]
}

function countDay(
  { day, groups, within, dealer: { luck } }: Prepared,
  played: Played,
  all: Counting[],
): void {
  const whole = all[0] as Counting
  const leaves = new Float64Array(luck.pace.length)
  day.stays.forEach((stay, at) => {
    const called = played.called[at] as number
    const counter = played.counter[at] as number
    if (counter !== none) {
      const busy = (luck.help[at] as number) + (luck.gap[at] as number)
      whole.busy += busy
      leaves[counter] = Math.max(leaves[counter] as number, called + (luck.help[at] as number))
    }
    if (stay.onward) return
    countStay(whole, stay, called, played.left[at] as number, within[at] as number)
    for (const group of groups[at] ?? [])
      countStay(all[group] as Counting, stay, called, played.left[at] as number, within[at] as number)
  })
  whole.staffed += staffedSeconds(day, leaves)
}

function countStay(counting: Counting, stay: PastStay, called: number, left: number, within: number): void {
  if (called < Number.POSITIVE_INFINITY)
    countCalled(counting, Math.max(0, called - dueOf(stay)), within, stay.lost)
  else countLeft(counting, Math.max(0, left - dueOf(stay)), within)
}

/** Counters are there as they were, and longer where somebody was still at them. */
function staffedSeconds(day: PastDay, leaves: Float64Array): number {
  let all = 0
  for (const { span } of day.presences) all += span[1] - span[0]
  const end = lastOf(day)
  countersOf(day).forEach((id, number) => {
    const until = day.presences.filter(({ counter }) => counter === id).at(-1)?.span[1] ?? 0
    if (until >= end - 1800) all += Math.max(0, (leaves[number] as number) - until)
  })
  return all
}
