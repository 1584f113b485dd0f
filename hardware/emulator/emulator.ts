import { once } from 'node:events'
import { createServer } from 'node:net'
import { type Connection, serveClient } from './connection.ts'
import type { EmulatedFault } from './faults.ts'
import { type EmulatedSlip, makeSlip, type PaperWidth } from './slip.ts'

export type { EmulatedFault, EmulatedSlip, PaperWidth }

/** A ticket printer made of software, which any ESC/POS client can use over tcp. */
export interface PrinterEmulator {
  readonly port: number
  readonly paper: PaperWidth
  /** The last 50, newest first. */
  slips(): readonly EmulatedSlip[]
  /** From now on it suffers from this, until it is told otherwise. */
  fault(kind: EmulatedFault | null): void
  /** What it suffers from now. */
  chosen(): EmulatedFault | null
  close(): Promise<void>
}

export interface EmulatorSettings {
  readonly host?: string
  /** 0 lets the machine choose. */
  readonly port?: number
  /** The roll's width in millimetres; 80 when it is left out. */
  readonly paper?: PaperWidth
  /** How long a ticket takes, in milliseconds, well and when it is slow. */
  readonly ticketMs?: number
  readonly slowTicketMs?: number
  /** UTC milliseconds. */
  readonly now?: () => number
}

const kept = 50

/** Opens the printer; rejects when the port is taken. */
export async function openEmulator(settings: EmulatorSettings = {}): Promise<PrinterEmulator> {
  const { host = '127.0.0.1', port = 0, paper = 80 } = settings
  const { ticketMs = 600, slowTicketMs = 3000, now = Date.now } = settings
  const slips: EmulatedSlip[] = []
  const clients = new Set<Connection>()
  let fault: EmulatedFault | null = null
  let lastId = 0

  const printer = {
    fault: () => fault,
    ticketMs: () => (fault === 'slow' ? slowTicketMs : ticketMs),
    cut: (operations: Parameters<typeof makeSlip>[2], bytes: Buffer) => {
      const slip = makeSlip(lastId + 1, now(), operations, bytes, paper)
      if (!slip) return
      lastId = slip.id
      slips.unshift(slip)
      slips.length = Math.min(slips.length, kept)
    },
    died: () => endAll(),
  }
  const endAll = (): void => {
    for (const client of clients) client.end()
  }

  const server = createServer({ noDelay: true }, (socket) => {
    const client = serveClient(socket, printer, () => clients.delete(client))
    clients.add(client)
  })
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()

  return {
    port: typeof address === 'object' && address ? address.port : port,
    paper,
    slips: () => slips,
    chosen: () => fault,
    fault(kind) {
      fault = kind
      for (const client of clients) client.changed()
    },
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()))
      endAll()
      await closed
    },
  }
}
