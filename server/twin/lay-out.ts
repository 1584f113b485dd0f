import type { CounterId, ErrandId, Instant } from '../queue/words.ts'
import { type Floor, none, type Shifts } from './floor.ts'
import { type Lanes, lanesOf } from './lanes-of.ts'

/** One stay of a person in a line, as a floor is told of it. */
export interface Stay {
  readonly errand: ErrandId
  readonly arrival: Instant
  /** Arrival, or a later booked time, minus the head start (`queue/line.ts`). */
  readonly key: Instant
  /** Grows by one with each ticket. */
  readonly order: number
  /** The one counter that it was sent to. */
  readonly onlyAt?: CounterId | null
  /** Waits at the beginning. */
  readonly waits: boolean
  /** The place among the stays of the one after which the same person goes on to this one. */
  readonly after?: number | null
  /** What it gains for each unit of waiting from a time on, where the most gained is called first. */
  readonly gain?: number
  readonly gainsFrom?: Instant
}

/** A counter at the beginning; it serves null while it is paused or closed. */
export interface Place {
  readonly id: CounterId
  readonly serves: readonly ErrandId[] | null
  readonly closed?: boolean
}

/** A counter opens or takes other errands, pauses (null), or closes. */
export interface Change {
  readonly at: Instant
  readonly counter: CounterId
  readonly serves: readonly ErrandId[] | null
  readonly closes?: boolean
}

export interface Plan {
  readonly from: Instant
  readonly stays: readonly Stay[]
  readonly counters: readonly Place[]
  readonly changes: readonly Change[]
  /** How many of the first stays must be called or gone before a play ends; all of them without it. */
  readonly wanted?: number
  /** Errands of which this says something else are never in one lane. */
  readonly apart?: (errand: ErrandId) => string
}

/** Numbers a lobby for the player; errands that the same counters take become one lane. */
export function layOut(plan: Plan): Floor {
  const { stays, counters } = plan
  const lanes = lanesOf(plan)
  const waiting = stays.flatMap((stay, entry) => (stay.waits ? [entry] : []))
  return {
    entries: stays.length,
    lane: Int32Array.from(stays.map(({ errand, onlyAt }) => lanes.own(onlyAt) ?? lanes.of(errand))),
    home: Int32Array.from(stays.map(({ errand }) => lanes.of(errand))),
    key: Float64Array.from(stays.map(({ key }) => key)),
    arrival: Float64Array.from(stays.map(({ arrival }) => arrival)),
    order: Int32Array.from(stays.map(({ order }) => order)),
    after: Int32Array.from(stays.map(({ after }) => after ?? none)),
    waiting: Int32Array.from(waiting),
    lanes: lanes.count,
    counters: counters.length,
    sets: lanes.sets,
    serves: Int32Array.from(counters, ({ id, serves }) => lanes.set(id, serves)),
    closed: Uint8Array.from(counters, ({ closed }) => (closed ? 2 : 0)),
    own: Int32Array.from(counters, ({ id }) => lanes.own(id) ?? none),
    shifts: shiftsOf(plan, lanes),
    from: plan.from,
    wanted: plan.wanted ?? stays.length,
    gain: stays.some(({ gain }) => gain !== undefined)
      ? Float64Array.from(stays, ({ gain }) => gain ?? 1)
      : null,
    gainsFrom: Float64Array.from(stays.map(({ gainsFrom, arrival }) => gainsFrom ?? arrival)),
  }
}

function shiftsOf({ counters, changes }: Plan, lanes: Lanes): Shifts {
  const inOrder = [...changes].sort((a, b) => a.at - b.at)
  const numbers = new Map(counters.map(({ id }, number) => [id, number]))
  return {
    at: Float64Array.from(inOrder, ({ at }) => at),
    counter: Int32Array.from(inOrder, ({ counter }) => numbers.get(counter) ?? none),
    serves: Int32Array.from(inOrder, ({ counter, serves, closes }) =>
      lanes.set(counter, closes ? null : serves),
    ),
    closes: Uint8Array.from(inOrder, ({ closes }) => (closes ? 1 : 0)),
  }
}
