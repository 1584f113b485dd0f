import type { Fault, PrinterState, PrintOutcome, TicketPrinter } from './devices.ts'
import type { Slip } from './slips.ts'

export interface NamedPrinter {
  /** As the devices file calls it. */
  readonly id: string
  readonly printer: TicketPrinter
}

/** All printers of the lobby as one: where the first cannot, the next takes over. */
export interface Printers {
  readonly all: readonly NamedPrinter[]
  /**
   * Prints on the first printer that can, or only on the one named `only`. A slip that may be on paper already is
   * not printed on another. `begin` is told which printer takes it, before the first byte goes out.
   */
  print(job: string, slip: Slip, begin: (printer: string) => void, only?: string): Promise<PrintOutcome>
  /** Of the printer that the next slip would go to first. */
  state(): PrinterState
  close(): Promise<void>
}

/** `all` in the order in which they are to be used; at least one. */
export function printersInTurn(all: readonly NamedPrinter[]): Printers {
  /** A printer with a known fault is asked last, so that nobody waits for its answer. */
  function inTurn(only: string | undefined): readonly NamedPrinter[] {
    const asked = only === undefined ? all : all.filter(({ id }) => id === only)
    const isWell = ({ printer }: NamedPrinter) => printer.state().fault === null
    return [...asked.filter(isWell), ...asked.filter((one) => !isWell(one))]
  }

  return {
    all,
    async print(job, slip, begin, only) {
      let first: Fault | null = null
      for (const { id, printer } of inTurn(only)) {
        const outcome = await printer.print(job, slip, () => begin(id))
        if (outcome === 'printed' || outcome === 'uncertain') return outcome
        first ??= outcome
      }
      return first ?? 'unreachable'
    },
    state: () =>
      inTurn(undefined)[0]?.printer.state() ?? { fault: 'unreachable', paperNearEnd: false, since: 0 },
    close: async () => void (await Promise.all(all.map(({ printer }) => printer.close()))),
  }
}
