/** What the lobby knows of its devices; every driver and every in-memory twin obeys the same unions. */

/** Why a device says no. */
export type Fault = 'no-paper' | 'cover-open' | 'cutter' | 'offline' | 'unrecoverable' | 'unreachable'

/** `printed` was confirmed by the printer itself; `uncertain` was sent whole, but nobody confirmed it. */
export type PrintOutcome = 'printed' | 'uncertain' | Fault

export interface TicketPrinter {
  /** Prints one slip, after those before it. `job` is any text that names it in the log. Never rejects. */
  print(job: string, slip: TicketSlip): Promise<PrintOutcome>
  /** The present state, as far as it is known. */
  state(): PrinterState
  close(): Promise<void>
}

export interface PrinterState {
  readonly fault: Fault | null
  readonly paperNearEnd: boolean
  /** UTC milliseconds since when this has been so. */
  readonly since: number
}

/** A ticket on paper; every text is ready to print, in the chosen language first. */
export interface TicketSlip {
  readonly town: string
  readonly office: string
  readonly number: string
  /** The address of the ticket's own page, ASCII, as a QR code. */
  readonly address: string
  /** One block in the chosen language, and the Danish one beside it when that is another. */
  readonly blocks: readonly SlipBlock[]
}

export interface SlipBlock {
  readonly language: string
  readonly errand: string
  /** "Ventetid: ca. 10-20 minutter" */
  readonly wait: string
  /** "Hold øje med tavlen. Dit nummer bliver kaldt." */
  readonly next: string
  /** "Følg din plads på telefonen" */
  readonly scan: string
  /** Date and time as people write them: `mandag 23. november 2026 kl. 14.32`. */
  readonly issued: string
}
