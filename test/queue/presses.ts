import fc from 'fast-check'
import type { Day } from '../../server/queue/day.ts'
import type { Away, Command, CommandOf, CounterId, TicketId } from '../../server/queue/words.ts'
import { instant } from '../given.ts'

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
  IssueTicket: 50,
  OpenCounter: 16,
  ChangeServes: 2,
  PauseCounter: 3,
  CloseCounter: 2,
  CallNext: 30,
  CallTicket: 12,
  Recall: 12,
  Arrive: 15,
  Finish: 15,
  MarkAbsent: 8,
  Park: 12,
  Resume: 8,
  Transfer: 15,
  Undo: 25,
  NoteTicket: 2,
  AddErrand: 10,
  Withdraw: 4,
  Postpone: 8,
  LeaveUntil: 8,
  ComeBack: 8,
  BeginRush: 2,
  EndRush: 2,
  AddCounter: 2,
  SetQuickLane: 4,
  CloseDay: 1,
  ReopenDay: 2,
  RaiseCrisis: 1,
  WithdrawCrisis: 2,
}
const kinds = Object.keys(often) as Command['type'][]
const anyKind = fc.oneof(...kinds.map((kind) => ({ weight: often[kind], arbitrary: fc.constant(kind) })))

const anyMinutes = fc.oneof(
  { weight: 80, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 30, max: 900 }) },
  { weight: 1, arbitrary: fc.integer({ min: -90, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1440, 1440, 4320) },
)
/** Without the bias to small numbers, which would mostly choose the same counter and the same person. */
const anyNumber = fc.noBias(fc.nat(255))

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

const whenFree: readonly Command['type'][] = ['CallNext', 'CallTicket', 'CloseCounter']
const whenHeld: readonly Command['type'][] = ['Recall', 'Arrive', 'Finish', 'MarkAbsent', 'Park', 'Transfer']

/** Mostly something that makes sense in this day, so that stories get long; sometimes nonsense. */
export function commandOf({ kind, who, where, what }: Press, day: Day, fresh: TicketId): Command {
  const type = who % 8 ? sensible(kind, day) : kind
  const counter = (where % 8 && counterFor(type, day, where)) || pick(counters, where)
  const ticket = (who % 8 && somebodyFor(type, day, counter, who)) || anybody(day, who)
  const errand = pick(errands, what)
  switch (type) {
    case 'IssueTicket': {
      const letter = errand.slice(0, 1).toUpperCase()
      const idempotencyKey = who % 3 === 0 ? null : `tap-${who % 30}`
      return {
        type,
        ticket: fresh,
        idempotencyKey,
        errand,
        letter,
        language: 'da',
        paper: false,
        behalf: what % 4 === 0,
        bookedAt: what % 3 === 0 ? (what - 128) * 60_000 + instant('22:00') : null,
        capacity: who % 5 === 0 ? 4 : null,
        away: what % 7 === 0 ? awayFrom(instant('22:30')) : null,
        ...pick(classes, where),
      }
    }
    case 'OpenCounter':
    case 'ChangeServes':
      return { type, counter, serves: errands.filter((_, n) => what & (1 << n) || what % 3 === 0) }
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
      return what % 3
        ? { type, counter, ticket, outcome: 'settled' }
        : { type, counter, ticket, outcome: 'must-come-back', why: 'papers' }
    case 'MarkAbsent':
      return { type, counter, ticket, minimumCalls: 1 + (what % 2) }
    case 'Park':
      return { type, counter, ticket, reason: 'photo', minutes: what % 2 ? 10 : null }
    case 'Transfer':
      return { type, counter, ticket, to: what % 2 ? { errand } : { counter: pick(counters, what >> 1) } }
    case 'Undo':
      return { type, counter: (who % 8 && day.tickets.get(ticket)?.step?.counter) || counter, ticket }
    case 'AddErrand':
      return { type, ticket, errand }
    case 'NoteTicket':
    case 'Resume':
    case 'Withdraw':
    case 'Postpone':
      return { type, ticket }
    case 'LeaveUntil':
      return { type, ticket, away: awayFrom(instant('22:00') + what * 60_000) }
    case 'ComeBack':
      return { type, ticket }
    case 'BeginRush':
      return { type, errand }
    case 'AddCounter':
      return { type, counter: pick(['1', '12', '13'], what), serves: [errand] }
    case 'SetQuickLane':
      return { type, counter, quick: what % 3 > 0, serves: [errand] }
    case 'EndRush':
    case 'CloseDay':
    case 'ReopenDay':
    case 'WithdrawCrisis':
      return { type }
    case 'RaiseCrisis':
      return { type, kind: pick(['library', 'closed', 'evacuate'], what), words: null, drill: who % 2 === 0 }
  }
}

/** Somebody must be called before they are helped, and a counter opened before anybody is called. */
function sensible(kind: Command['type'], day: Day): Command['type'] {
  const open = [...day.counters.values()]
  if (whenHeld.includes(kind) && open.every(({ ticket }) => !ticket)) return sensible('CallNext', day)
  return whenFree.includes(kind) && open.every(({ ticket }) => ticket) ? 'OpenCounter' : kind
}

/** A counter that this press is meant for. */
function counterFor(type: Command['type'], day: Day, number: number): CounterId | undefined {
  const open = [...day.counters.values()]
  const meant = whenFree.includes(type)
    ? open.filter(({ ticket, state }) => !ticket && state === 'open')
    : open.filter(({ ticket }) => ticket && whenHeld.includes(type))
  return meant[number % meant.length]?.id
}

/** Somebody whom this press is meant for. */
function somebodyFor(
  type: Command['type'],
  day: Day,
  counter: CounterId,
  number: number,
): TicketId | undefined {
  if (whenHeld.includes(type)) return day.counters.get(counter)?.ticket ?? undefined
  if (type === 'Undo') {
    const steps = [...day.tickets.values()].filter(({ step }) => step)
    // Mostly what was done just now: the rest is too late.
    const latest = steps.sort((a, b) => (b.step?.at ?? 0) - (a.step?.at ?? 0)).slice(0, 2)
    return latest[number % latest.length]?.id
  }
  const states = statesFor[type] ?? ['waiting', 'called']
  const meant = [...day.tickets.values()].filter(({ state }) => states.includes(state))
  return meant[number % meant.length]?.id
}

const statesFor: Partial<Record<Command['type'], readonly string[]>> = {
  Resume: ['parked'],
  ComeBack: ['away'],
  CallTicket: ['waiting', 'parked', 'away'],
}

const awayFrom = (from: number): Away => ({
  from,
  until: from + 20 * 60_000,
  keptUntil: from + 35 * 60_000,
})

function anybody(day: Day, number: number): TicketId {
  const ids = [...day.tickets.keys()]
  return ids[number % (ids.length + 1)] ?? 'nobody'
}

/** What the clerk believes to be at the counter: mostly right. */
const believed = (day: Day, counter: CounterId, number: number): TicketId | null =>
  number % 16 === 0 ? anybody(day, number) : (day.counters.get(counter)?.ticket ?? null)
