import type { DayDate, ErrandId, Instant, Outcome } from '../../queue/words.ts'
import type { Chance } from '../chance.ts'
import { drawn, poisson } from './draws.ts'
import type { demandOf, Newcomer } from './people.ts'
import type { Town, TownErrand } from './town.ts'

/** What a day brings besides tickets. */
export interface Beside {
  readonly enquiries: readonly Enquiry[]
  readonly helps: readonly {
    readonly at: Instant
    readonly theme: (typeof themes)[number][0]
    readonly alone: (typeof alones)[number][0]
  }[]
  readonly needs: readonly (readonly [need: string, count: number])[]
  /** Whom the kiosk led on or turned away. */
  readonly ways: readonly { readonly at: Instant; readonly errand: ErrandId; readonly ending: string }[]
  /** People through the door. */
  readonly passages: readonly { readonly at: Instant; readonly entered: number; readonly left: number }[]
}

export interface Enquiry {
  readonly at: Instant
  readonly channel: 'phone' | 'mail' | 'on-the-spot'
  readonly errand: TownErrand
  readonly outcome: Outcome
  readonly failed: (typeof failures)[number] | null
  readonly kind: (typeof kinds)[number]
}

/** For each visit, how many enquiries come on each channel. */
const channels = [
  ['phone', 0.12],
  ['on-the-spot', 0.1],
  ['mail', 0.04],
] as const
const kinds = ['new-case', 'advice', 'case-information', 'status-change', 'self-service', null] as const
const failures = ['wrong-place', 'chasing', 'letter'] as const
const themes = [
  ['mitid', 5],
  ['digital-post', 3],
  ['borger-dk', 2],
  ['other', 1],
] as const
const alones = [
  ['yes', 4],
  ['partly', 4],
  ['no', 2],
] as const
const hourMs = 3_600_000
const quarterMs = 900_000

export function besideOf(
  town: Town,
  day: DayDate,
  people: readonly Newcomer[],
  demand: ReturnType<typeof demandOf>,
  chance: Chance,
): Beside {
  const spans = town.spans(day)
  const [from, to] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0]
  const during = () => Math.floor(from + chance.part() * (to - from))
  const many = (mean: number) => Array.from({ length: poisson(chance, mean) }, during)
  return {
    enquiries: channels
      .flatMap(([channel, share]) =>
        many(people.length * share).map((at) => enquiry(channel, at, demand, chance)),
      )
      .sort((one, other) => one.at - other.at),
    helps: many(people.length * 0.02).map((at) => ({
      at,
      theme: drawn(chance, themes, 'other'),
      alone: drawn(chance, alones, 'no'),
    })),
    needs: (['seat', 'wheelchair', 'more-time', 'hearing', 'interpreter'] as const).map(
      (need, rank) => [need, poisson(chance, (people.length * 0.01) / (rank + 1))] as const,
    ),
    ways: [
      ...ledOn(many(people.length * 0.05), demand, chance),
      ...atClosedDoors(from, to, people.length, chance),
    ],
    passages: passagesOf(people),
  }
}

function enquiry(
  channel: Enquiry['channel'],
  at: Instant,
  demand: ReturnType<typeof demandOf>,
  chance: Chance,
) {
  const [first] = demand
  if (!first) throw new Error('a town without errands has no enquiries')
  return {
    channel,
    at,
    errand: drawn(chance, demand, first[0]),
    outcome: drawn(
      chance,
      [
        ['settled', 70],
        ['sent-on', 14],
        ['booked', 8],
        ['self-service', 8],
      ] as const,
      'settled',
    ),
    failed: chance.part() < 0.16 ? (failures[Math.floor(chance.part() * failures.length)] ?? null) : null,
    kind: kinds[Math.floor(chance.part() * kinds.length)] ?? null,
  } as const
}

function ledOn(times: readonly Instant[], demand: ReturnType<typeof demandOf>, chance: Chance) {
  return times.map((at) => ({
    at,
    errand: drawn(
      chance,
      demand.map(([errand, weight]) => [errand.id, weight] as const),
      '',
    ),
    ending: drawn(
      chance,
      [
        ['self-service', 4],
        ['guide', 3],
        ['booking', 2],
        ['on-the-spot', 1],
      ],
      'guide',
    ),
  }))
}

/** Touches of a closed kiosk: most in the hour before it opens and the two after it closes. */
function atClosedDoors(from: Instant, to: Instant, visits: number, chance: Chance) {
  const before = Array.from({ length: poisson(chance, visits * 0.008) }, () => from - chance.part() * hourMs)
  const after = Array.from({ length: poisson(chance, visits * 0.016) }, () => to + chance.part() * 2 * hourMs)
  return [...before, ...after].map((at) => ({ at: Math.floor(at), errand: '', ending: 'closed' }))
}

/** A fifth more come in than take a number, and each leaves again half an hour later. */
function passagesOf(people: readonly Newcomer[]): Beside['passages'] {
  const quarters = new Map<Instant, { entered: number; left: number }>()
  const count = (at: Instant, what: 'entered' | 'left') => {
    const quarter = at - (at % quarterMs)
    const known = quarters.get(quarter) ?? { entered: 0, left: 0 }
    known[what] += 1
    quarters.set(quarter, known)
  }
  people.forEach(({ arrival }, index) => {
    for (let one = index % 5 === 0 ? 2 : 1; one > 0; one--) {
      count(arrival - 60_000, 'entered')
      count(arrival + 1_800_000, 'left')
    }
  })
  return [...quarters].map(([at, passed]) => ({ at, ...passed }))
}
