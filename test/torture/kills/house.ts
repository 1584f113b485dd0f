import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEmulator, type PrinterEmulator } from '../../../hardware/emulator/emulator.ts'
import { alwaysOpen } from '../../journeys/open-lobby.ts'
import { type Running, type Start, startLobby } from '../../running.ts'
import { leader } from '../../staff.ts'

/** A lobby that dies and comes back, and its printer, which lives on. */
export interface House {
  readonly dataDir: string
  start(more?: Pick<Start, 'environment' | 'complains'>): Promise<Running>
  /** The cookie of the one who may do everything; it holds over a restart. */
  signIn(running: Running): Promise<string>
  /** How many finished papers each ticket has got so far. */
  papers(): ReadonlyMap<string, number>
  close(): Promise<void>
}

const errands = ['pas', 'koerekort', 'mitid', 'flytning']

export async function openHouse(folder: string): Promise<House> {
  const dataDir = join(folder, randomUUID().slice(0, 8))
  mkdirSync(dataDir, { recursive: true })
  const printer = await openEmulator({ ticketMs: 4 })
  const devices = join(dataDir, 'devices.yaml')
  writeFileSync(
    devices,
    `printers: [{ id: kiosk, address: "tcp://127.0.0.1:${printer.port}", manner: text }]\n`,
  )
  const catalogue = alwaysOpen(dataDir, (lobby) => {
    for (const counter of lobby.counters) counter.serves = errands
  })
  const environment = { CATALOGUE: catalogue, DEVICES: devices, LOG_LEVEL: 'silent' }
  const papers = new Map<string, number>()
  let seen = 0
  return {
    dataDir,
    start: (more = {}) =>
      startLobby({ dataDir, ...more, environment: { ...environment, ...more.environment } }),
    signIn: async (running) => (await leader(running)).cookies(),
    papers: () => {
      seen = count(printer, seen, papers)
      return papers
    },
    close: printer.close,
  }
}

/** A paper names its ticket in the address of its QR code; what a kill cut off before the code is no paper. */
function count(printer: PrinterEmulator, seen: number, papers: Map<string, number>): number {
  const fresh = printer.slips().filter(({ id }) => id > seen)
  for (const { text } of fresh)
    for (const [, ticket = ''] of text.matchAll(/\/t\/([\w-]+)/g))
      papers.set(ticket, (papers.get(ticket) ?? 0) + 1)
  return fresh[0]?.id ?? seen
}
