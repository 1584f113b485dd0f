import { expect } from 'vitest'
import { dateIn, zonedInstant } from '../server/catalogue/zone.ts'
import type { Day } from '../server/queue/day.ts'
import { decide } from '../server/queue/decide.ts'
import { replay } from '../server/queue/evolve.ts'
import {
  accept,
  type Command,
  type Decision,
  type Event,
  type Instant,
  type Refusal,
  refuse,
} from '../server/queue/words.ts'

const zone = 'Europe/Copenhagen'
const minuteMs = 60_000

type WithoutTime<T> = T extends Event ? Omit<T, 'at'> : never
/** An event whose time may be left open: facts then follow each other by a minute. */
export type Fact = WithoutTime<Event> & { readonly at?: Instant }

/** What has happened so far, and the time of the next press. */
export interface Story {
  /** Sets the clock: `09:30` on the first day, `2026-11-24 09:30`, or an instant in UTC that ends with Z. */
  at(clock: string): Story
  when(command: Command): Outcome
  /** Several presses, a minute apart, that no rule refuses. */
  goesOn(...commands: readonly Command[]): Story
  readonly day: Day
}

/** What the lobby answers to a press. */
export interface Outcome {
  brings(...facts: readonly Fact[]): Story
  changesNothing(): Story
  /** No rule refuses it. */
  isDone(): Story
  refuses(refusal: Refusal): Story
}

/** A Monday in November that began at 09:00 and brought these facts. */
export function given(...facts: readonly Fact[]): Story {
  let clock = facts[0]?.at ?? instant('09:00')
  const carried = { tickets: [], counters: [] }
  const log: Event[] = [{ type: 'DayStarted', at: clock, date: dateIn(zone, clock), carried }]
  for (const fact of facts) {
    clock = fact.at ?? clock + minuteMs
    log.push(stamped(fact, clock))
  }
  return story(log, clock + minuteMs)
}

/** A lobby that never had a day. */
export const givenNothing = (): Story => story([], instant('09:00'))

/** Pins a fact to a clock time. */
export const at = (clock: string, fact: Fact): Fact => ({ ...fact, at: instant(clock) })

/** The instant of a clock time, as in `Story.at`. */
export function instant(clock: string): Instant {
  if (clock.endsWith('Z')) return Date.parse(clock)
  const [date = '', time = ''] = clock.includes(' ') ? clock.split(' ') : ['2026-11-23', clock]
  return zonedInstant(zone, date, time)
}

const stamped = (fact: Fact, clock: Instant): Event => ({ ...fact, at: fact.at ?? clock }) as Event

function story(log: readonly Event[], clock: Instant): Story {
  const when = (command: Command): Outcome => {
    const decision = decide(replay(log), command, clock, dateIn(zone, clock))
    const next = story(decision.ok ? [...log, ...decision.events] : log, clock + minuteMs)
    const says = (expected: Decision) => {
      expect(decision).toEqual(expected)
      return next
    }
    return {
      brings: (...facts) => says(accept(...facts.map((fact) => stamped(fact, clock)))),
      changesNothing: () => says(accept()),
      refuses: (refusal) => says(refuse(refusal)),
      isDone: () => says(decision.ok ? decision : accept()),
    }
  }
  return {
    at: (time) => story(log, instant(time)),
    when,
    goesOn: (...commands) =>
      commands.reduce<Story>((now, command) => now.when(command).isDone(), story(log, clock)),
    get day() {
      return replay(log)
    },
  }
}
