import type {
  Call,
  Counter,
  CounterId,
  Crisis,
  DayDate,
  ErrandId,
  ExtraCounter,
  LineId,
  Ticket,
  TicketId,
} from './words.ts'

/** Everything that one date in the lobby has brought so far; readers see it, only `evolve` changes it. */
export interface Day {
  readonly date: DayDate
  readonly closed: boolean
  readonly tickets: ReadonlyMap<TicketId, Ticket>
  readonly counters: ReadonlyMap<CounterId, Counter>
  /** Those who wait, by line, in the order of their keys. */
  readonly lines: ReadonlyMap<LineId, readonly Ticket[]>
  /** The last sequence given for each letter. */
  readonly lastSequence: ReadonlyMap<string, number>
  readonly ticketByKey: ReadonlyMap<string, TicketId>
  /** Numbers held by people who came before midnight, not to be given again while they stay. */
  readonly carriedNumbers: ReadonlySet<string>
  /** The order of the latest ticket; it goes on over midnight, so that no two in a line have the same. */
  readonly lastOrder: number
  /** The latest calls, newest first: what a wall shows. */
  readonly calls: readonly Call[]
  /** What stands above all else; null on a good day. */
  readonly crisis: Crisis | null
  /** The errand that the kiosk asks for alone; null on a usual day. A rush ends with its day, at midnight. */
  readonly rush: ErrandId | null
  /** Counters of this day alone, in the order in which they were set up. */
  readonly extraCounters: readonly ExtraCounter[]
  /** Counters that take quick errands alone, whether they are open or not. */
  readonly quickLanes: ReadonlySet<CounterId>
}

/** How many calls a wall can need at once. */
export const callsKept = 12

export const errandLine = (errand: ErrandId): LineId => named('errand', errand)
export const counterLine = (counter: CounterId): LineId => named('counter', counter)

/** Made once for each: a wait looks up dozens of lines, and a new text has to be hashed anew each time. */
const names = { errand: new Map<string, LineId>(), counter: new Map<string, LineId>() }

function named(kind: 'errand' | 'counter', id: string): LineId {
  const known = names[kind].get(id)
  if (known) return known
  const line: LineId = `${kind}:${id}`
  names[kind].set(id, line)
  return line
}

const ended = new Set(['served', 'absent', 'withdrawn', 'forgotten'])
/** Whether the visit is over. */
export const hasLeft = (ticket: Ticket): boolean => ended.has(ticket.state)

/** How many wait in the line of an errand. */
export const waitingFor = (day: Day, errand: ErrandId): number =>
  day.lines.get(errandLine(errand))?.length ?? 0
