import type { Logger } from 'pino'
import type { TicketPrinter } from '../hardware/devices.ts'
import type { TicketSlip } from '../hardware/slips.ts'
import type { SlipState } from './contract/views.ts'
import type { TicketId } from './queue/words.ts'

/** What became of each ticket's paper. Printing follows the commit, so a jam never loses a number. */
export interface Slips {
  /** Prints; `slip` is asked for only when it will really be tried. */
  print(ticket: TicketId, slip: () => TicketSlip): void
  state(ticket: TicketId): SlipState
  onChange(listener: (ticket: TicketId) => void): void
}

/** More than this are not printed in the time that somebody stands at a kiosk. */
const jobsAtOnce = 30
const remembered = 2000

export function openSlips(printer: TicketPrinter, logger: Logger): Slips {
  const states = new Map<TicketId, SlipState>()
  const listeners: ((ticket: TicketId) => void)[] = []
  let jobs = 0

  function note(ticket: TicketId, state: SlipState): void {
    states.set(ticket, state)
    const oldest = states.size > remembered ? states.keys().next().value : undefined
    if (oldest !== undefined) states.delete(oldest)
    for (const listener of listeners) listener(ticket)
  }

  async function run(ticket: TicketId, slip: TicketSlip): Promise<void> {
    jobs += 1
    try {
      const outcome = await printer.print(slip.number, slip)
      if (outcome !== 'printed')
        logger.warn({ number: slip.number, outcome }, 'a ticket was not surely printed')
      note(ticket, outcome)
    } finally {
      jobs -= 1
    }
  }

  return {
    print(ticket, slip) {
      if (jobs >= jobsAtOnce) return note(ticket, 'unreachable')
      note(ticket, 'printing')
      void run(ticket, slip())
    },
    state: (ticket) => states.get(ticket) ?? 'none',
    onChange: (listener) => void listeners.push(listener),
  }
}
