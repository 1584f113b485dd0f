import type { CounterId, ErrandId, Event, EventOf, Instant, TicketId } from '../../queue/words.ts'
import type { Rival } from '../futures/situation.ts'
import { type Memory, noteHelp } from '../learn/memory.ts'
import { type FreeCounter, openFreeCounters } from './free-counters.ts'

/** What the facts of the log teach about times, and what the day does not keep of its counters. */
export interface Follower {
  note(event: Event): void
  /** A counter that is free, with the time until now in which it could have called somebody. */
  free(counter: CounterId, now: Instant): Pick<FreeCounter, 'kind' | 'waitedMs'> | null
  /** Who came with a head start within the last hour: how many of each errand and head start. */
  rivals(now: Instant): readonly Rival[]
}

interface Here {
  errand: ErrandId
  readonly arrival: Instant
  /** Since when it waits in this line. */
  readonly since: Instant
  /** Null while waiting. */
  calledAt: Instant | null
  counter: CounterId | null
  onlyAt: CounterId | null
}

const rivalsOverMs = 3_600_000

export function followFacts(memory: Memory): Follower {
  const here = new Map<TicketId, Here>()
  const serves = new Map<CounterId, readonly ErrandId[]>()
  const waiting = { errands: new Map<ErrandId, number>(), counters: new Map<CounterId, number>(), all: 0 }
  const free = openFreeCounters(memory)
  let ahead: { readonly at: Instant; readonly errand: ErrandId; readonly headStartMs: number }[] = []
  let looked: Instant = 0

  const mayCall = (counter: CounterId, { serves: takes }: FreeCounter) =>
    (waiting.counters.get(counter) ?? 0) > 0 || takes.some((errand) => (waiting.errands.get(errand) ?? 0) > 0)

  function count({ errand, onlyAt }: Here, by: 1 | -1, now: Instant): void {
    if (by === 1 && waiting.all === 0) free.beginsToWait(now)
    if (onlyAt) waiting.counters.set(onlyAt, (waiting.counters.get(onlyAt) ?? 0) + by)
    else waiting.errands.set(errand, (waiting.errands.get(errand) ?? 0) + by)
    waiting.all += by
    if (waiting.all === 0) free.endsToWait()
  }

  function waits(ticket: TicketId, one: Here, now: Instant): void {
    here.set(ticket, { ...one, since: now, calledAt: null, counter: null })
    count(one, 1, now)
  }

  function called({ ticket, counter, at }: EventOf<'TicketCalled'>): void {
    const one = here.get(ticket)
    free.ends(counter, true)
    if (!one) return
    if (one.calledAt === null) {
      memory.patience.note(at - one.since, false)
      count(one, -1, at)
    }
    here.set(ticket, { ...one, calledAt: at, counter })
  }

  /** The help has ended, in whatever way; undone steps were so short that they teach nothing. */
  function helped(ticket: TicketId, counter: CounterId, at: Instant): Here | undefined {
    const one = here.get(ticket)
    if (one?.calledAt && one.counter === counter) noteHelp(memory, one.errand, counter, at - one.calledAt)
    here.delete(ticket)
    const takes = serves.get(counter)
    if (takes) free.becomes(counter, takes, at)
    return one
  }

  function resumes(ticket: TicketId, at: Instant): void {
    const one = here.get(ticket)
    if (one && one.calledAt !== null) waits(ticket, { ...one, onlyAt: null }, at)
  }

  /** Whoever leaves with a slip waits no more until they are back; how patient they would have been nobody knows. */
  function leaves(ticket: TicketId, at: Instant): void {
    const one = here.get(ticket)
    if (!one || one.calledAt !== null) return
    count(one, -1, at)
    memory.patience.note(at - one.since, false)
    here.set(ticket, { ...one, calledAt: at })
  }

  function isBack(ticket: TicketId, at: Instant): void {
    const one = here.get(ticket)
    if (one && one.calledAt !== null) waits(ticket, one, at)
  }

  function gone(ticket: TicketId, at: Instant, byThemselves: boolean): void {
    const one = here.get(ticket)
    here.delete(ticket)
    if (!one || one.calledAt !== null) return
    count(one, -1, at)
    if (byThemselves) memory.patience.note(at - one.since, true)
  }

  function counterIs(counter: CounterId, takes: readonly ErrandId[] | null, at: Instant): void {
    free.ends(counter, false)
    if (!takes) return void serves.delete(counter)
    serves.set(counter, takes)
    const isBusy = [...here.values()].some((one) => one.counter === counter)
    if (!isBusy) free.becomes(counter, takes, at)
  }

  function begins({ carried, at }: EventOf<'DayStarted'>): void {
    here.clear()
    serves.clear()
    free.clear()
    Object.assign(waiting, { errands: new Map(), counters: new Map(), all: 0 })
    for (const { id, errand, arrival, state, calledAt, counter } of carried.tickets) {
      const one: Here = { errand, arrival, since: arrival, calledAt, counter, onlyAt: null }
      if (state === 'waiting') waits(id, one, at)
      else here.set(id, state === 'away' ? { ...one, calledAt: at } : one)
    }
    for (const { id, serves: takes, state } of carried.counters)
      counterIs(id, state === 'open' ? takes : null, at)
  }

  /** Of a wrong clock nothing is learned: whoever is here is moved, and each free counter begins anew. */
  function clockSet({ at, was }: EventOf<'ClockSet'>): void {
    const by = at - was
    for (const [ticket, one] of here)
      here.set(ticket, {
        ...one,
        arrival: one.arrival + by,
        since: one.since + by,
        calledAt: one.calledAt === null ? null : one.calledAt + by,
      })
    looked = at
    ahead = []
    const idle = [...serves].filter(([counter]) => free.of(counter))
    free.clear()
    for (const [counter, takes] of idle) free.becomes(counter, takes, at)
    if (waiting.all > 0) free.beginsToWait(at)
  }

  function comes(event: EventOf<'TicketIssued'>): void {
    const { ticket, errand, headStartMinutes, at } = event
    const onlyAt = event.onlyAt ?? null
    if (headStartMinutes > 0) ahead.push({ at, errand, headStartMs: headStartMinutes * 60_000 })
    waits(ticket, { errand, arrival: at, since: at, calledAt: null, counter: null, onlyAt }, at)
  }

  /** Goes on to another line, or is set aside, if the help was followed from its beginning. */
  function goesOn(event: EventOf<'TicketFinished' | 'TicketTransferred' | 'TicketParked'>): void {
    const { ticket, at } = event
    const one = helped(ticket, event.counter, at)
    if (!one) return
    if (event.type === 'TicketParked') here.set(ticket, { ...one, calledAt: at, counter: null })
    else if (event.type === 'TicketFinished') {
      if (event.onward) waits(ticket, { ...one, errand: event.onward, onlyAt: null }, at)
    } else if ('errand' in event.to) waits(ticket, { ...one, errand: event.to.errand, onlyAt: null }, at)
    else waits(ticket, { ...one, onlyAt: event.to.counter }, at)
  }

  /** Of what was taken back nothing is learned; a call that was none leaves the person waiting. */
  function undone({ ticket, counter, step, at }: EventOf<'StepUndone'>): void {
    const one = here.get(ticket)
    free.ends(counter, false)
    if (one && one.calledAt === null) count(one, -1, at)
    here.delete(ticket)
    if (step !== 'TicketCalled' || !one) return
    waits(ticket, one, at)
    counterIs(counter, serves.get(counter) ?? null, at)
  }

  function change(event: Event): void {
    switch (event.type) {
      case 'DayStarted':
        return begins(event)
      case 'ClockSet':
        return clockSet(event)
      case 'TicketIssued':
        return comes(event)
      case 'TicketCalled':
        return called(event)
      case 'TicketFinished':
      case 'TicketTransferred':
      case 'TicketParked':
        return goesOn(event)
      case 'TicketAbsent':
        return void helped(event.ticket, event.counter, event.at)
      case 'TicketResumed':
        return resumes(event.ticket, event.at)
      case 'TicketLeftUntil':
        return leaves(event.ticket, event.at)
      case 'TicketCameBack':
        return isBack(event.ticket, event.at)
      case 'TicketWithdrawn':
      case 'TicketForgotten':
        return gone(event.ticket, event.at, event.type === 'TicketWithdrawn')
      case 'StepUndone':
        return undone(event)
      case 'CounterOpened':
      case 'ServesChanged':
        return counterIs(event.counter, event.serves, event.at)
      case 'CounterPaused':
      case 'CounterClosed':
        return counterIs(event.counter, null, event.at)
    }
  }

  return {
    note: (event) => {
      if (event.type === 'ClockSet') return change(event)
      if (event.at > looked && waiting.all > 0) free.passes(event.at - looked, mayCall)
      looked = Math.max(looked, event.at)
      change(event)
    },
    free: (counter, now) => {
      const known = free.of(counter)
      if (!known) return null
      const since = mayCall(counter, known) ? Math.max(0, now - looked) : 0
      return { kind: known.kind, waitedMs: known.waitedMs + since }
    },
    rivals: (now) => {
      ahead = ahead.filter(({ at }) => now - at < rivalsOverMs)
      const kinds = new Map<string, Rival>()
      for (const { errand, headStartMs } of ahead) {
        const perMs = (kinds.get(`${errand} ${headStartMs}`)?.perMs ?? 0) + 1 / rivalsOverMs
        kinds.set(`${errand} ${headStartMs}`, { errand, headStartMs, perMs })
      }
      return [...kinds.values()]
    },
  }
}
