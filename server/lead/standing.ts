import type { WaitTarget } from '../catalogue/schema/target.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { errandLine, waitingFor } from '../queue/day.ts'
import type { ErrandId } from '../queue/words.ts'
import type { Scene } from '../screens/house.ts'
import { linesOf } from '../screens/wall.ts'

/** How it stands with one line of the lobby right now: those errands that stand together at the kiosk. */
export interface Standing {
  readonly id: string
  readonly errands: readonly ErrandId[]
  readonly waiting: number
  /** How many of them no open counter serves. */
  readonly unserved: number
  /** Minutes that the first of them has waited; a booked time counts from its time on. */
  readonly longestMinutes: number
  /** Whose number that is. */
  readonly first: string | null
  /** How many have waited longer than their errand's target. */
  readonly over: number
  /** What a newcomer is told to expect. */
  readonly expectedMinutes: number
  /** The shortest target of its errands. */
  readonly target: WaitTarget
  /** Open counters that serve some of it. */
  readonly counters: readonly string[]
}

/** What is meant for an errand: its own target, or the house's. */
export const targetOf = ({ errands, targets }: Catalogue, errand: ErrandId): WaitTarget =>
  errands.find(({ id }) => id === errand)?.target ?? targets.wait

/** All lines, in the order of the kiosk. */
export function standingsOf(scene: Scene): Standing[] {
  const { catalogue, day } = scene
  const lines = new Map(linesOf(scene).map((line) => [line.id, line]))
  const open = [...day.counters.values()].filter(({ state }) => state === 'open')
  return catalogue.groups.map(({ id, errands }) => {
    const served = open.filter(({ serves }) => errands.some((one) => serves.includes(one)))
    const isServed = (errand: ErrandId) => served.some(({ serves }) => serves.includes(errand))
    const unserved = errands.filter((errand) => !isServed(errand))
    const waits = errands.flatMap((errand) => waitsFor(scene, errand))
    const longest = waits.toSorted((a, b) => b.minutes - a.minutes)[0]
    const targets = errands.map((errand) => targetOf(catalogue, errand))
    return {
      id,
      errands,
      waiting: waits.length,
      unserved: unserved.reduce((sum, errand) => sum + waitingFor(day, errand), 0),
      longestMinutes: Math.floor(longest?.minutes ?? 0),
      first: longest?.number ?? null,
      over: waits.filter(({ minutes, target }) => minutes > target).length,
      expectedMinutes: lines.get(id)?.wait.medianMinutes ?? 0,
      target: targets.reduce((a, b) => (b.minutes < a.minutes ? b : a)),
      counters: served.map((one) => one.id),
    }
  })
}

function waitsFor({ day, catalogue, now }: Scene, errand: ErrandId) {
  const target = targetOf(catalogue, errand).minutes
  return (day.lines.get(errandLine(errand)) ?? []).map(({ number, arrival, bookedAt }) => ({
    number,
    minutes: Math.max(0, now - Math.max(arrival, bookedAt ?? 0)) / 60_000,
    target,
  }))
}
