import type { Logger } from 'pino'
import type { PrintOutcome } from '../hardware/devices.ts'
import type { Printers } from '../hardware/printers.ts'
import type { Slip, TicketSlip } from '../hardware/slips.ts'
import type { Clock } from './clock.ts'
import type { SlipState } from './contract/views.ts'
import type { Ticket, TicketId } from './queue/words.ts'
import type { PrintJob, PrintJobs } from './store/print-jobs.ts'

/** What became of each ticket's paper. Printing follows the commit, so a jam never loses a number. */
export interface Slips {
  /** A ticket's first paper; `slip` is asked for only when it will really be tried. */
  print(ticket: TicketId, slip: () => TicketSlip): void
  /** Once more, for staff; `slip` is told whether it must say that it is a copy. */
  again(ticket: TicketId, slip: (copy: boolean) => TicketSlip, actor: string): Promise<PrintOutcome>
  /** A paper that is no ticket; on the printer named `only`, where one is named. */
  other(job: Pick<PrintJob, 'kind' | 'subject' | 'actor'>, slip: Slip, only?: string): Promise<PrintOutcome>
  state(ticket: Pick<Ticket, 'id' | 'paper'>): SlipState
  /** Whether a paper of this ticket was ever tried; one that a stop cut off counts. */
  tried(ticket: TicketId): boolean
  onChange(listener: (ticket: TicketId) => void): void
  /** From now on a paper that cannot be begun is left for the next start. */
  close(): void
}

export interface SlipsParts {
  readonly printers: Printers
  readonly jobs: PrintJobs
  readonly clock: Clock
  readonly newId: () => string
  readonly logger: Logger
}

/** More than this are not printed in the time that somebody stands at a kiosk. */
const jobsAtOnce = 30
const remembered = 5000

export function openSlips({ printers, jobs, clock, newId, logger }: SlipsParts): Slips {
  const states = new Map<TicketId, SlipState>()
  const listeners: ((ticket: TicketId) => void)[] = []
  let underWay = 0
  let closing = false

  function note(ticket: TicketId, state: SlipState): void {
    remember(ticket, state)
    for (const listener of listeners) listener(ticket)
  }

  function remember(ticket: TicketId, state: SlipState): void {
    states.set(ticket, state)
    const oldest = states.size > remembered ? states.keys().next().value : undefined
    if (oldest !== undefined) states.delete(oldest)
  }

  async function run(job: PrintJob, slip: Slip, only?: string): Promise<PrintOutcome> {
    underWay += 1
    try {
      const name = slip.kind === 'ticket' ? slip.number : slip.kind
      const begin = (printer: string) => jobs.begin(job, printer, clock())
      const outcome = await printers.print(name, slip, begin, only)
      if (outcome !== 'printed') logger.warn({ name, outcome }, 'a paper was not surely printed')
      if (!closing || outcome !== 'unreachable') jobs.end(job, outcome, clock())
      return outcome
    } finally {
      underWay -= 1
    }
  }

  async function printTicket(ticket: TicketId, job: PrintJob, slip: TicketSlip): Promise<PrintOutcome> {
    note(ticket, 'printing')
    const outcome = await run(job, slip)
    note(ticket, outcome)
    return outcome
  }

  /** After a start the papers of before are known from the disk; one that never began came to nothing. */
  function recall({ id, paper }: Pick<Ticket, 'id' | 'paper'>): SlipState {
    const state = jobs.outcomes(id).at(-1) ?? (paper ? 'unreachable' : 'none')
    remember(id, state)
    return state
  }

  return {
    print(ticket, slip) {
      if (underWay >= jobsAtOnce) return note(ticket, 'unreachable')
      const job: PrintJob = { id: ticket, kind: 'ticket', subject: ticket, copy: false, actor: 'kiosk' }
      void printTicket(ticket, job, slip())
    },
    again(ticket, slip, actor) {
      const mayBeOut = (before: SlipState) => before === 'printed' || before === 'uncertain'
      const copy = states.get(ticket) === 'printing' || jobs.outcomes(ticket).some(mayBeOut)
      const job: PrintJob = { id: newId(), kind: 'ticket', subject: ticket, copy, actor }
      return printTicket(ticket, job, slip(copy))
    },
    other: (job, slip, only) => run({ ...job, id: newId(), copy: false }, slip, only),
    state: (ticket) => states.get(ticket.id) ?? recall(ticket),
    tried: (ticket) => jobs.outcomes(ticket).length > 0,
    onChange: (listener) => void listeners.push(listener),
    close: () => {
      closing = true
    },
  }
}
