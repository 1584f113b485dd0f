import type { ErrandId, TicketId } from '../../queue/words.ts'
import type { Chance } from '../chance.ts'
import { playFutures } from '../futures/futures.ts'
import { medianAndUpper } from '../futures/nth.ts'
import type { Memory } from '../learn/memory.ts'
import type { Scenario } from './situation-of.ts'

/** A wait as the plays tell it, from the moment of the play on; milliseconds. */
export interface PlayedWait {
  readonly medianMs: number
  readonly upperMs: number
}

/** The waits of all who wait, and of a newcomer for each errand, from one round of plays. */
export interface PlayedWaits {
  readonly tickets: ReadonlyMap<TicketId, PlayedWait>
  readonly newcomers: ReadonlyMap<ErrandId, PlayedWait>
}

/** More futures than these change no announcement. */
const mostPlays = 500
const fewestPlays = 60
/** A round of plays takes so many calls, a few milliseconds, however many people wait. */
const callsARound = 40_000

/** Where the line is so long that no newcomer is played, a rush goes on, and few plays must do. */
const playsFor = (asked: number): number =>
  Math.min(mostPlays, Math.max(fewestPlays, Math.floor(callsARound / asked)))

/** Those whom no counter calls in half of the plays are left out. */
export function playWaits(
  { situation, tickets, newcomerOf }: Scenario,
  memory: Memory,
  chance: Chance,
): PlayedWaits {
  const asked = tickets.length + situation.newcomers.length
  if (asked === 0) return { tickets: new Map(), newcomers: new Map() }
  const plays = situation.newcomers.length === 0 ? fewestPlays : playsFor(asked)
  const waits = playFutures(situation, memory, plays, chance).map(waitOf)
  const told = <Name>(name: Name, wait: PlayedWait | undefined): [Name, PlayedWait][] =>
    wait && wait.medianMs < Number.POSITIVE_INFINITY ? [[name, wait]] : []
  return {
    tickets: new Map(tickets.flatMap((id, place) => told(id, waits[place]))),
    newcomers: new Map([...newcomerOf].flatMap(([errand, at]) => told(errand, waits[tickets.length + at]))),
  }
}

function waitOf(waits: Float64Array): PlayedWait {
  const { median, upper } = medianAndUpper(waits)
  const medianMs = Math.max(0, median)
  // Whoever is called in half of the plays, but not in four of five, is told what is known.
  return { medianMs, upperMs: upper < Number.POSITIVE_INFINITY ? upper : medianMs * 2 }
}
