import type { ErrandId, Instant, Outcome, ReturnReason } from '../../queue/words.ts'
import type { Chance } from '../chance.ts'
import { drawn, exponential, lognormal } from './draws.ts'
import type { Town, TownErrand } from './town.ts'

/** Somebody who comes, and what will become of them. */
export interface Newcomer {
  readonly arrival: Instant
  readonly errand: TownErrand
  readonly class: 'walk-in' | 'needs-a-hand' | 'booking'
  readonly bookedAt: Instant | null
  readonly language: string
  readonly behalf: boolean
  /** How long they wait before they give up. */
  readonly patienceMs: number
  readonly wayMs: number
  readonly handlingMs: number
  readonly isAbsent: boolean
  /** Is set aside once, to get a photo or fill in a form. */
  readonly asideMs: number | null
  /** The errand they are sent on to. */
  readonly sentTo: ErrandId | null
  readonly outcome: Outcome
  readonly why: ReturnReason | null
}

/** Real handling times vary a little more than their mean. */
const handlingVariation = 1.2
const minuteMs = 60_000

const languages = [
  ['da', 86],
  ['en', 5],
  ['ar', 2.5],
  ['pl', 1.8],
  ['ro', 1.4],
  ['uk', 1.2],
  ['tr', 0.8],
  ['de', 0.7],
  ['so', 0.4],
  ['fa', 0.2],
] as const
const outcomes = [
  ['settled', 76],
  ['must-come-back', 9],
  ['sent-on', 5],
  ['booked', 6],
  ['self-service', 4],
] as const
const reasons = [
  ['papers', 62],
  ['authority', 18],
  ['system', 8],
  ['competence', 12],
] as const

/** The errands of a town and how often each is asked for: the first far more than the last. */
export const demandOf = ({ errands }: Pick<Town, 'errands'>) =>
  errands.map((errand, rank) => [errand, 1 / (rank + 2)] as const)

/** Who comes at an instant. */
export function newcomer(
  town: Town,
  demand: ReturnType<typeof demandOf>,
  arrival: Instant,
  chance: Chance,
): Newcomer {
  const [first] = town.errands
  if (!first) throw new Error('a town without errands has no visitors')
  const errand = drawn(chance, demand, first)
  const kind = drawn(
    chance,
    [
      ['walk-in', 84],
      ['booking', 12],
      ['needs-a-hand', 4],
    ] as const,
    'walk-in',
  )
  const outcome = drawn(chance, outcomes, 'settled')
  const sentTo = chance.part() < 0.04 ? drawn(chance, demand, first).id : null
  return {
    arrival,
    errand,
    class: kind,
    bookedAt: kind === 'booking' ? bookedTime(arrival, chance) : null,
    language: drawn(chance, languages, 'da'),
    behalf: chance.part() < 0.06,
    patienceMs: exponential(chance, 240 * minuteMs),
    wayMs: Math.round(5000 + exponential(chance, 15_000)),
    handlingMs: Math.round(Math.min(90 * minuteMs, Math.max(15_000, handling(errand, chance)))),
    isAbsent: chance.part() < 0.025,
    asideMs: chance.part() < 0.02 ? Math.round(lognormal(chance, 9, 0.5) * minuteMs) : null,
    sentTo: sentTo === errand.id ? null : sentTo,
    outcome,
    why: outcome === 'must-come-back' ? drawn(chance, reasons, 'papers') : null,
  }
}

const handling = ({ minutes }: TownErrand, chance: Chance): number =>
  lognormal(chance, minutes, handlingVariation) * minuteMs

/** Booked times are whole quarters of an hour, and most come some minutes before. */
function bookedTime(arrival: Instant, chance: Chance): Instant {
  const meant = arrival + (chance.part() * 14 - 2) * minuteMs
  return Math.round(meant / (15 * minuteMs)) * 15 * minuteMs
}
