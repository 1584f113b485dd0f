import type { CounterId, ErrandId, Instant } from '../../queue/words.ts'
import { idleKind, type Memory, noteHelp } from '../learn/memory.ts'
import { isAtOnce, keyIn, type Logged } from './log.ts'
import { openSkills, type Skills } from './skills.ts'

/** A counter that was seen lately. */
export interface Seen {
  readonly id: CounterId
  /** The last time that something was seen of it. */
  last: Instant
  helps: Logged | null
  /** The kind of its gap, and how long somebody has waited in it. */
  kind: number
  waitedMs: number
}

/** Who waits and who is there, as a log tells it: it names no counter that opens or closes. */
export interface Presence {
  readonly waiting: readonly Logged[]
  readonly skills: Skills
  /** Counters that help somebody, or did so a short while ago. */
  present(now: Instant): readonly Seen[]
  /** How long people wait on the average until a counter calls that was not seen before. */
  unplannedMs(): number
  comes(who: Logged, now: Instant): void
  isCalled(who: Logged, now: Instant): void
  ends(who: Logged, now: Instant): void
  leaves(who: Logged, now: Instant): void
}

/** Whoever was not seen for so long is thought to have gone. */
export const seenWithinMs = 15 * 60_000
/** Unseen counters are remembered over so much time of waiting. */
const unseenOverMs = 20_000_000

export function openPresence(memory: Memory): Presence {
  const counters = new Map<CounterId, Seen>()
  const skills = openSkills()
  let waiting: Logged[] = []
  let looked: Instant = 0
  let unseen = { calls: 1, overMs: 300_000 }

  const present = (now: Instant): readonly Seen[] =>
    [...counters.values()].filter(({ helps, last }) => helps || now - last < seenWithinMs)
  const free = (now: Instant) => present(now).filter(({ helps }) => !helps)
  const mayTake = ({ id }: Seen, errands: ReadonlySet<ErrandId>) =>
    [...errands].some((errand) => skills.likely(id, errand) > 0.5)

  /** Time in which somebody waits is time in which free counters let people wait. */
  function look(now: Instant): void {
    const passed = now - looked
    if (passed > 0 && waiting.length > 0) {
      const errands = new Set(waiting.map(({ errand }) => errand))
      for (const counter of free(now)) if (mayTake(counter, errands)) counter.waitedMs += passed
      unseen = { ...unseen, overMs: unseen.overMs + passed }
      if (unseen.overMs > unseenOverMs) unseen = { calls: unseen.calls / 2, overMs: unseen.overMs / 2 }
    }
    looked = now
  }

  /** Nobody waits any more: how long free counters would have let them wait is not seen. */
  function endWaiting(): void {
    for (const counter of counters.values()) {
      if (counter.helps || counter.waitedMs === 0) continue
      memory.gaps[counter.kind]?.note(counter.waitedMs, false)
      counter.waitedMs = 0
    }
  }

  function goes(who: Logged): void {
    waiting = waiting.filter((one) => one !== who)
  }

  function noteCall(who: Logged, now: Instant): void {
    const counter = who.counter ? counters.get(who.counter) : undefined
    const isKnown = counter && !counter.helps && now - counter.last < seenWithinMs
    const letWait = !isAtOnce(who) || waiting.length > 1
    if (!letWait || counter?.helps) return
    if (isKnown) memory.gaps[counter.kind]?.note(counter.waitedMs, true)
    else unseen = { ...unseen, calls: unseen.calls + 1 }
  }

  function noteSkills(who: Logged): void {
    if (!who.counter) return
    const passed = waiting.filter((one) => one !== who && keyIn(one) < keyIn(who) - 1000)
    for (const errand of new Set(passed.map((one) => one.errand)))
      if (errand !== who.errand) skills.note(who.counter, errand, false)
    skills.note(who.counter, who.errand, true)
  }

  function comes(who: Logged, now: Instant): void {
    look(now)
    if (waiting.length === 0)
      for (const counter of counters.values())
        if (!counter.helps) Object.assign(counter, { kind: idleKind(now - counter.last), waitedMs: 0 })
    waiting.push(who)
  }

  function isCalled(who: Logged, now: Instant): void {
    look(now)
    noteCall(who, now)
    noteSkills(who)
    goes(who)
    if (who.counter)
      counters.set(who.counter, { id: who.counter, last: now, helps: who, kind: 0, waitedMs: 0 })
    memory.patience.note(now - who.arrival, false)
    if (waiting.length === 0) endWaiting()
  }

  function ends(who: Logged, now: Instant): void {
    look(now)
    noteHelp(memory, who.errand, who.counter, now - (who.called ?? now))
    const counter = who.counter ? counters.get(who.counter) : undefined
    if (counter?.helps === who) Object.assign(counter, { helps: null, last: now, kind: 0, waitedMs: 0 })
  }

  function leaves(who: Logged, now: Instant): void {
    look(now)
    goes(who)
    memory.patience.note(now - who.arrival, true)
    if (waiting.length === 0) endWaiting()
  }

  return {
    get waiting() {
      return waiting
    },
    skills,
    present,
    unplannedMs: () => unseen.overMs / unseen.calls,
    comes,
    isCalled,
    ends,
    leaves,
  }
}
