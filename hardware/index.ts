import type { TicketPrinter } from './devices.ts'
import { openEscPos } from './drivers/escpos.ts'
import type { PrinterEmulator } from './emulator/emulator.ts'
import type { Log } from './log.ts'

/** Which devices this lobby has; `emulator` stands for a desk without a printer. */
export interface DevicesConfig {
  readonly printer: { readonly host: string; readonly port: number } | 'emulator'
  readonly logger: Log
  /** UTC milliseconds. */
  readonly now?: () => number
}

export interface Devices {
  readonly printer: TicketPrinter
  /** What the printer talks to when there is no real one. */
  readonly emulator: PrinterEmulator | null
  close(): Promise<void>
}

/** Opens every device of the lobby, one line a driver; a device that does not answer yet is no error. */
export async function openDevices({ printer, logger: log, now = Date.now }: DevicesConfig): Promise<Devices> {
  const emulator = printer === 'emulator' ? await openPaperless(now) : null
  const place = printer === 'emulator' ? { host: '127.0.0.1', port: emulator?.port ?? 0 } : printer
  const address = { kind: 'tcp', ...place } as const
  const devices = { printer: openEscPos({ address, paper: { dots: 576, manner: 'text' }, log, now }) }
  return {
    ...devices,
    emulator,
    async close() {
      await devices.printer.close()
      await emulator?.close()
    },
  }
}

/** Drawing tickets takes memory that a lobby with a real printer need not spend, so it is loaded here. */
async function openPaperless(now: () => number): Promise<PrinterEmulator> {
  const { openEmulator } = await import('./emulator/emulator.ts')
  return openEmulator({ now })
}
