import type { Day } from '../../queue/day.ts'
import { decide } from '../../queue/decide.ts'
import { evolve } from '../../queue/evolve.ts'
import type { Command, CounterId, DayDate, ErrandId, Event, Instant, TicketId } from '../../queue/words.ts'
import type { Chance } from '../chance.ts'
import { openAgenda } from './agenda.ts'
import type { Newcomer } from './people.ts'
import type { Town } from './town.ts'

/** A fact and the day that it belongs to. */
export interface Past {
  readonly event: Event
  readonly day: DayDate
}

const minuteMs = 60_000

/**
 * Plays one date by the very rules of the queue: people come, the counters on duty call whoever is next, and go home
 * when the lobby has closed and nobody waits. Changes `day`, which goes on from date to date.
 */
export function playFloor(
  town: Town,
  day: Day,
  people: readonly Newcomer[],
  duty: Town['counters'],
  chance: Chance,
): readonly Past[] {
  const agenda = openAgenda()
  const facts: Past[] = []
  const known = new Map<TicketId, Newcomer>()
  /** Whose time aside, and whose way on, is behind them. */
  const wasAside = new Set<TicketId>()
  const wasSent = new Set<TicketId>()
  const idle = new Map<CounterId, readonly ErrandId[]>()
  const opening = Math.min(...people.map(({ arrival }) => arrival)) - 5 * minuteMs
  const closing = Math.max(...people.map(({ arrival }) => arrival))
  const date = town.dateOf(opening)

  function say(command: Command, at: Instant): readonly Event[] {
    const decision = decide(day, command, at, date)
    if (!decision.ok) return []
    for (const event of decision.events) {
      evolve(day, event)
      facts.push({ event, day: day.date })
    }
    return decision.events
  }

  function come(person: Newcomer, at: Instant): void {
    const ticket = nameOf(at, chance)
    known.set(ticket, person)
    say(issueFor(person, ticket, town), at)
    agenda.put(at + person.patienceMs, (then) => giveUp(ticket, then))
    wake(person.errand.id, at)
  }

  function giveUp(ticket: TicketId, at: Instant): void {
    if (day.tickets.get(ticket)?.state === 'waiting') say({ type: 'Withdraw', ticket }, at)
  }

  /** Whoever is free and may take an errand. */
  function wake(errand: ErrandId, at: Instant): void {
    for (const [counter, serves] of idle)
      if (serves.includes(errand)) {
        idle.delete(counter)
        return next(counter, serves, at)
      }
  }

  function next(counter: CounterId, serves: readonly ErrandId[], at: Instant): void {
    const [called] = say({ type: 'CallNext', counter, holding: null }, at)
    if (called?.type !== 'TicketCalled') {
      if (at < closing) idle.set(counter, serves)
      else say({ type: 'CloseCounter', counter }, at)
      return
    }
    const { ticket } = called
    const person = known.get(ticket)
    const goOn = (then: Instant) => next(counter, serves, then)
    if (!person) return
    if (person.isAbsent) {
      agenda.put(at + minuteMs, (then) => say({ type: 'Recall', counter, ticket }, then))
      agenda.put(at + 2 * minuteMs, (then) => {
        say({ type: 'MarkAbsent', counter, ticket, minimumCalls: 2 }, then)
        goOn(then)
      })
    } else agenda.put(at + person.wayMs, (then) => serve(counter, ticket, person, goOn, then))
  }

  function serve(
    counter: CounterId,
    ticket: TicketId,
    person: Newcomer,
    goOn: (at: Instant) => void,
    at: Instant,
  ) {
    say({ type: 'Arrive', counter, ticket }, at)
    const isFirst = person.asideMs !== null && !wasAside.has(ticket)
    agenda.put(at + (isFirst ? minuteMs : person.handlingMs), (then) => {
      if (isFirst) setAside(counter, ticket, person.asideMs ?? 0, then)
      else end(counter, ticket, person, then)
      agenda.put(then + pause(chance), goOn)
    })
  }

  function setAside(counter: CounterId, ticket: TicketId, asideMs: number, at: Instant): void {
    wasAside.add(ticket)
    say({ type: 'Park', counter, ticket, reason: 'photo' }, at)
    agenda.put(at + asideMs, (then) => back(ticket, { type: 'Resume', ticket }, then))
  }

  function end(counter: CounterId, ticket: TicketId, person: Newcomer, at: Instant): void {
    const { sentTo, outcome, why } = person
    if (sentTo === null || wasSent.has(ticket)) {
      say({ type: 'Finish', counter, ticket, outcome, why }, at)
      return
    }
    wasSent.add(ticket)
    back(ticket, { type: 'Transfer', counter, ticket, to: { errand: sentTo } }, at)
  }

  /** Somebody stands in a line again, which a free counter may take. */
  function back(ticket: TicketId, command: Command, at: Instant): void {
    say(command, at)
    const errand = day.tickets.get(ticket)?.errand
    if (errand) wake(errand, at)
  }

  for (const { id, serves } of duty)
    agenda.put(opening, (at) => {
      say({ type: 'OpenCounter', counter: id, serves }, at)
      idle.set(id, serves)
    })
  for (const person of people) agenda.put(person.arrival, (at) => come(person, at))
  agenda.put(closing + 1, (at) => {
    for (const counter of idle.keys()) say({ type: 'CloseCounter', counter }, at)
    idle.clear()
  })
  agenda.play()
  return facts
}

/** From the end of one until the next is called. */
const pause = (chance: Chance): number => Math.round(5000 + chance.part() * 40_000)

const issueFor = (person: Newcomer, ticket: TicketId, town: Town): Command => ({
  type: 'IssueTicket',
  ticket,
  idempotencyKey: null,
  errand: person.errand.id,
  letter: person.errand.letter,
  class: person.class,
  headStartMinutes: town.headStarts[person.class],
  language: person.language,
  paper: true,
  behalf: person.behalf,
  bookedAt: person.bookedAt,
  capacity: null,
})

/** As long as a real one, and in the order of time; it opens nothing, since nobody waits for it. */
function nameOf(at: Instant, chance: Chance): TicketId {
  const part = () => chance.whole().toString(36).padStart(7, '0')
  return `${at.toString(36).padStart(9, '0')}-${part()}${part()}${part()}x`
}
