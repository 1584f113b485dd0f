import { type Floor, none, type Played } from '../floor.ts'
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
import { lastOf, layDay } from './lay-day.ts'
import { dueOf, type Lobby, type PastDay, type PastStay } from './past.ts'

/** How visits are grouped: the first group is all of them. */
export interface Grouping {
  readonly groups: number
  /** The group of a stay besides that of all; -1 for none. */
  of(day: PastDay, stay: PastStay): number
}

/** For each play and each group its figures. */
export type Replayed = readonly (readonly Figures[])[]

/** Plays the days of a lobby so often, each time with other luck. */
export function replay(
  lobby: Lobby,
  shown: Shown,
  plays: number,
  targets: Targets,
  grouping: Grouping,
): Replayed {
  const counted = Array.from({ length: plays }, () => Array.from({ length: grouping.groups }, emptyCounting))
  for (const day of lobby.days) {
    if (day.stays.length === 0) continue
    const floor = layDay(day, lobby.rule)
    const prepared: Prepared = {
      day,
      floor,
      play: playOf(floor),
      dealer: dealerOf(day, floor, shown),
      groups: day.stays.map((stay) => grouping.of(day, stay)),
      within: day.stays.map(({ errand }) => targets.withinSeconds(errand)),
    }
    counted.forEach((countings, play) => {
      prepared.dealer.deal(play)
      countDay(prepared, prepared.play(prepared.dealer.luck), countings)
    })
  }
  return counted.map((countings) => countings.map(figuresOf))
}

interface Prepared {
  readonly day: PastDay
  readonly floor: Floor
  readonly play: Play
  readonly dealer: Dealer
  readonly groups: readonly number[]
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
    const group = all[groups[at] as number]
    for (const counting of group ? [whole, group] : [whole])
      countStay(counting, stay, called, played.left[at] as number, within[at] as number)
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
  const counters = [...new Set(day.presences.map(({ counter }) => counter))]
  let all = 0
  for (const { span } of day.presences) all += span[1] - span[0]
  const end = lastOf(day)
  counters.forEach((id, number) => {
    const until = day.presences.filter(({ counter }) => counter === id).at(-1)?.span[1] ?? 0
    if (until >= end - 1800) all += Math.max(0, (leaves[number] as number) - until)
  })
  return all
}
