import type { MutableDay } from './change.ts'
import { changeServes } from './counter.ts'
import type { Day } from './day.ts'
import {
  accept,
  type CommandOf,
  type Decision,
  type ErrandId,
  type Event,
  type EventOf,
  type Instant,
  refuse,
} from './words.ts'

/** From now on the kiosk's first page asks for one errand alone. */
export function beginRush(day: Day, errand: ErrandId, at: Instant): Decision {
  if (day.closed) return refuse('day-is-closed')
  return day.rush === errand ? accept() : accept({ type: 'RushBegan', at, errand })
}

/** Everything stands on the kiosk's first page again. */
export const endRush = (day: Day, at: Instant): Decision =>
  day.rush === null ? accept() : accept({ type: 'RushEnded', at })

/** Sets up a counter that the lobby's document does not know; the caller has seen that the document has no such one. */
export function addCounter(day: Day, command: CommandOf<'AddCounter'>, at: Instant): Decision {
  const { counter, serves } = command
  if (day.closed) return refuse('day-is-closed')
  const isThere = day.counters.has(counter) || day.extraCounters.some(({ id }) => id === counter)
  return isThere ? refuse('counter-is-already-there') : accept({ type: 'CounterAdded', at, counter, serves })
}

/**
 * Lets a counter take quick errands alone, or all of its own again. Each errand is still called in its order, so nobody
 * is overtaken within their errand.
 */
export function setQuickLane(day: Day, command: CommandOf<'SetQuickLane'>, at: Instant): Decision {
  const { counter, quick, serves } = command
  if (day.closed) return refuse('day-is-closed')
  const events: Event[] = []
  if (day.quickLanes.has(counter) !== quick)
    events.push({ type: quick ? 'QuickLaneBegan' : 'QuickLaneEnded', at, counter })
  // A counter that is closed takes them from its opening on.
  const change = changeServes(day, { type: 'ChangeServes', counter, serves }, at)
  if (change.ok) events.push(...change.events)
  return accept(...events)
}

type RushFact = EventOf<'RushBegan' | 'RushEnded' | 'CounterAdded' | 'QuickLaneBegan' | 'QuickLaneEnded'>

/** What a rush changes in the day. */
export function rushFact(day: MutableDay, event: RushFact): void {
  switch (event.type) {
    case 'RushBegan':
      day.rush = event.errand
      return
    case 'RushEnded':
      day.rush = null
      return
    case 'CounterAdded':
      day.extraCounters = [...day.extraCounters, { id: event.counter, serves: event.serves }]
      return
    case 'QuickLaneBegan':
      day.quickLanes.add(event.counter)
      return
    case 'QuickLaneEnded':
      day.quickLanes.delete(event.counter)
  }
}
