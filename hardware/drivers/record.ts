import type { Fault, PrinterState } from '../devices.ts'
import type { Log } from '../log.ts'

/** A printer's present state, and since when it has been so. */
export interface Record {
  readonly state: () => PrinterState
  /** Tells the log when it is new, and the first time in any case. */
  note(fault: Fault | null, paperNearEnd: boolean, reason?: string): void
}

/** Until it is heard of, a printer counts as unreachable. */
export function createRecord(now: () => number, log: Log): Record {
  let state: PrinterState = { fault: 'unreachable', paperNearEnd: false, since: now() }
  let heard = false
  return {
    state: () => state,
    note(fault, paperNearEnd, reason) {
      const same = fault === state.fault && paperNearEnd === state.paperNearEnd
      if (same && heard) return
      heard = true
      if (!same) state = { fault, paperNearEnd, since: now() }
      if (fault) log.warn({ fault, reason }, 'the ticket printer has a fault')
      else log.info({ paperNearEnd }, 'the ticket printer is ready')
    },
  }
}
