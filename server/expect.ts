import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { Learned } from './learned.ts'
import type { Lobby } from './lobby.ts'
import type { Day } from './queue/day.ts'
import { waitingFor } from './queue/day.ts'
import { aheadOf } from './queue/line.ts'
import type { ErrandId, Ticket, TicketId } from './queue/words.ts'
import { scenarioNow } from './scenario-now.ts'
import type { Bookings } from './store/bookings.ts'
import { announce } from './twin/announce.ts'
import { chanceOf } from './twin/chance.ts'
import { conformed } from './twin/conform.ts'
import { countedOn } from './twin/live/counted-on.ts'
import { type PlayedWait, type PlayedWaits, playWaits } from './twin/live/play-waits.ts'
import { roughWait, type Wait } from './twin/wait.ts'

/** The expected wait for an errand: for a newcomer, or for a ticket at its place. */
export type WaitOf = (day: Day, errand: ErrandId, ticket?: Ticket) => Wait

/** A wait as it is said, with the upper bound as it was played; null where it is only rough. */
export interface Expected {
  readonly wait: Wait
  readonly playedUpperMs: number | null
}

export interface Expectation {
  readonly waitOf: WaitOf
  /** What a ticket is told, with all that is kept of it. */
  of(day: Day, errand: ErrandId, ticket?: Ticket): Expected
}

export interface ExpectationParts {
  readonly lobby: Lobby
  readonly catalogue: CatalogueInForce
  readonly bookings: Pick<Bookings, 'between'>
  readonly learned: Learned
  /** On trial numbers are given when it is closed too, and nobody waits for the opening. */
  readonly trial: boolean
  /** Milliseconds of the machine, to keep plays apart. */
  readonly tick: () => number
}

/** However often the lobby changes, it is played anew at most so often; in between, places are counted on. */
const playsEveryMs = 250
/** Plays take at most so small a share of the machine's time, however slow it is. */
const mostShare = 1 / 50
/** Time alone changes waits too: elapsed handling, a booking that comes due. */
const standsForMs = 10_000
const minuteMs = 60_000

interface Round extends PlayedWaits {
  readonly at: number
  readonly tick: number
  readonly tookMs: number
  readonly change: number
  /** How many waited for each errand. */
  readonly waiting: ReadonlyMap<ErrandId, number>
  /** How many counters serve each errand. */
  readonly serving: ReadonlyMap<ErrandId, number>
}

/** What was answered since the last change, by the ticket as it stands: one that stands elsewhere is another. */
interface Answers {
  readonly round: Round | null
  readonly change: number
  readonly at: number
  readonly tickets: Map<Ticket, Expected>
}
const noAnswers: Answers = { round: null, change: -1, at: 0, tickets: new Map() }

/** One round of plays for each change of state at most, shared by all screens, and made when somebody asks. */
export function openExpectation(parts: ExpectationParts): Expectation {
  const { lobby, catalogue, learned, tick } = parts
  const said = { tickets: new Map<TicketId, Wait>(), newcomers: new Map<ErrandId, Wait>() }
  let round: Round | null = null
  let change = 0
  let seed = 1
  let lately = noAnswers
  lobby.onChange(() => {
    change += 1
  })

  function playedNow(day: Day): Round {
    const now = lobby.now()
    const isFresh = round && round.change === change && now - round.at < standsForMs && now >= round.at
    if (round && (isFresh || tick() - round.tick < Math.max(playsEveryMs, round.tookMs / mostShare)))
      return round
    const began = tick()
    learned.catchUp()
    const scenario = scenarioNow(day, now, parts)
    const waits = playWaits(scenario, learned.memory, chanceOf(seed++))
    const served = scenario.situation.staff.flatMap(({ serves }) => serves)
    const waiting = new Map(served.map((id) => [id, waitingFor(day, id)]))
    const serving = new Map<ErrandId, number>()
    for (const id of served) serving.set(id, (serving.get(id) ?? 0) + 1)
    round = { ...waits, at: now, tick: tick(), tookMs: tick() - began, change, waiting, serving }
    for (const id of said.tickets.keys())
      if (day.tickets.get(id)?.state !== 'waiting') said.tickets.delete(id)
    return round
  }

  /** Who has a number is told in one breath on the screen, on paper and for the record: that is worked out once. */
  function of(day: Day, errand: ErrandId, ticket?: Ticket): Expected {
    const now = lobby.now()
    const played = playedNow(day)
    if (!ticket) return expectedFor(played, day, errand)
    const isNow = lately.change === change && now >= lately.at && now - lately.at < playsEveryMs
    if (!isNow || lately.round !== played) lately = { round: played, change, at: now, tickets: new Map() }
    const known = lately.tickets.get(ticket)
    if (known) return known
    const expected = expectedFor(played, day, errand, ticket)
    lately.tickets.set(ticket, expected)
    return expected
  }

  function expectedFor(played: Round, day: Day, errand: ErrandId, ticket?: Ticket): Expected {
    const known = ticket ? played.tickets.get(ticket.id) : undefined
    const wait = known ?? behindOthers(played, day, errand, ticket)
    if (!wait) return { wait: roughWait(day, catalogue.experience(), errand, ticket), playedUpperMs: null }
    const { medianMs, upperMs } = sinceThen(wait, lobby.now() - played.at)
    const before = ticket ? said.tickets.get(ticket.id) : said.newcomers.get(errand)
    const told = announce(medianMs, conformed(upperMs / 1000, learned.factor()) * 1000, before)
    if (ticket) said.tickets.set(ticket.id, told)
    else said.newcomers.set(errand, told)
    return { wait: told, playedUpperMs: Math.round(upperMs) }
  }

  /** Between two rounds a newcomer's wait grows with each person who has come meanwhile. */
  function behindOthers(played: Round, day: Day, errand: ErrandId, ticket?: Ticket): PlayedWait | undefined {
    const newcomer = played.newcomers.get(errand)
    const ahead = ticket ? aheadOf(day, ticket) : waitingFor(day, errand)
    const eachMs = (catalogue.experience().minutes(errand) * minuteMs) / (played.serving.get(errand) ?? 1)
    return newcomer && countedOn(newcomer, ahead - (played.waiting.get(errand) ?? 0), eachMs)
  }

  return { of, waitOf: (day, errand, ticket) => of(day, errand, ticket).wait }
}

const sinceThen = ({ medianMs, upperMs }: PlayedWait, passed: number): PlayedWait => ({
  medianMs: Math.max(0, medianMs - passed),
  upperMs: Math.max(0, upperMs - passed),
})
