import fc from 'fast-check'
import type { Day } from '../../server/queue/day.ts'
import type { Command, CommandOf, CounterId, TicketId } from '../../server/queue/words.ts'

/** A press before it is known who is in the lobby: its numbers choose among those who are. */
export interface Press {
  readonly kind: Command['type']
  readonly who: number
  readonly where: number
  readonly what: number
  /** Since the press before; below zero when somebody sets the clock back. */
  readonly minutes: number
}

const often: Record<Command['type'], number> = {
  IssueTicket: 12,
  OpenCounter: 6,
  PauseCounter: 1,
  CloseCounter: 1,
  CallNext: 10,
  CallTicket: 4,
  Recall: 3,
  Arrive: 5,
  Finish: 5,
  MarkAbsent: 3,
  Park: 4,
  Resume: 3,
  Transfer: 5,
  AddErrand: 4,
  Withdraw: 2,
  CloseDay: 1,
  ReopenDay: 1,
}
const kinds = Object.keys(often) as Command['type'][]
const anyKind = fc.oneof(...kinds.map((kind) => ({ weight: often[kind], arbitrary: fc.constant(kind) })))

const anyMinutes = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 30, max: 900 }) },
  { weight: 1, arbitrary: fc.integer({ min: -90, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1440, 1440, 4320) },
)
const anyNumber = fc.nat(255)

export const anyPress: fc.Arbitrary<Press> = fc.record({
  kind: anyKind,
  who: anyNumber,
  where: anyNumber,
  what: anyNumber,
  minutes: anyMinutes,
})

type Standing = Pick<CommandOf<'IssueTicket'>, 'class' | 'headStartMinutes'>
const errands = ['pas', 'pas-hent', 'koerekort', 'mitid'] as const
const counters = ['1', '2', '3'] as const
const classes: [Standing, ...Standing[]] = [
  { class: 'walk-in', headStartMinutes: 0 },
  { class: 'needs-a-hand', headStartMinutes: 5 },
  { class: 'booking', headStartMinutes: 15 },
]

const pick = <T>(choices: readonly [T, ...T[]], number: number): T =>
  choices[number % choices.length] ?? choices[0]

/** Mostly something that makes sense in this day, so that stories get long; sometimes nonsense. */
export function commandOf({ kind: type, who, where, what }: Press, day: Day, fresh: TicketId): Command {
  const counter = pick(counters, where)
  const ticket =
    who % 5 === 0 ? anybody(day, what) : (somebodyFor(type, day, counter, who) ?? anybody(day, who))
  const errand = pick(errands, what)
  switch (type) {
    case 'IssueTicket': {
      const letter = errand.slice(0, 1).toUpperCase()
      const idempotencyKey = who % 3 === 0 ? null : `tap-${who % 30}`
      return { type, ticket: fresh, idempotencyKey, errand, letter, language: 'da', ...pick(classes, where) }
    }
    case 'OpenCounter':
      return { type, counter, serves: errands.filter((_, n) => what & (1 << n)) }
    case 'PauseCounter':
    case 'CloseCounter':
      return { type, counter }
    case 'CallNext':
      return { type, counter, holding: believed(day, counter, who) }
    case 'CallTicket':
      return { type, counter, holding: believed(day, counter, what), ticket }
    case 'Recall':
    case 'Arrive':
      return { type, counter, ticket }
    case 'Finish':
      return { type, counter, ticket, outcome: 'settled' }
    case 'MarkAbsent':
      return { type, counter, ticket, minimumCalls: 1 + (what % 2) }
    case 'Park':
      return { type, counter, ticket, reason: 'photo' }
    case 'Transfer':
      return { type, counter, ticket, to: what % 2 ? { errand } : { counter: pick(counters, what >> 1) } }
    case 'AddErrand':
      return { type, ticket, errand }
    case 'Resume':
    case 'Withdraw':
      return { type, ticket }
    case 'CloseDay':
    case 'ReopenDay':
      return { type }
  }
}

/** What the clerk believes to be at the counter: mostly right. */
const believed = (day: Day, counter: CounterId, number: number): TicketId | null =>
  number % 6 === 0
    ? anybody(day, number)
    : number % 7 === 0
      ? null
      : (day.counters.get(counter)?.ticket ?? null)

function anybody(day: Day, number: number): TicketId {
  const ids = [...day.tickets.keys()]
  return ids[number % (ids.length + 1)] ?? 'nobody'
}

/** Somebody whom this press is meant for. */
function somebodyFor(type: Command['type'], day: Day, counter: CounterId, number: number): TicketId | null {
  const state = type === 'Resume' ? 'parked' : type === 'CallTicket' || type === 'Withdraw' ? 'waiting' : null
  if (!state) return day.counters.get(counter)?.ticket ?? null
  const found = [...day.tickets.values()].filter((ticket) => ticket.state === state)
  return found[number % found.length]?.id ?? null
}
