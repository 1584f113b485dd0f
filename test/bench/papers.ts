import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { join } from 'node:path'
import { openEmulator } from '../../hardware/emulator/emulator.ts'
import { encodeSlip } from '../../hardware/paper/encode.ts'
import { takeTicket } from '../clerk.ts'
import { danishSlip } from '../hardware/slips.ts'
import { isTrue, storm } from '../hardware/storm.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { startLobby } from '../running.ts'
import { type Figure, percentile } from './figures.ts'

const taps = 200
const slips = 300
const stormJobs = 1000

/** From the tap to the printer, how long a slip takes to draw, and whether outcomes tell the truth. */
export async function measurePapers(folder: string): Promise<Figure[]> {
  return [...(await measureDrawing()), ...(await measureFirstByte(folder)), ...(await measureStorm())]
}

async function measureDrawing(): Promise<Figure[]> {
  const paper = { dots: 576, manner: 'picture' } as const
  const before = process.memoryUsage().rss
  await encodeSlip(danishSlip, paper)
  const tookMs: number[] = []
  for (let n = 0; n < slips; n++) {
    const began = performance.now()
    await encodeSlip(danishSlip, paper)
    tookMs.push(performance.now() - began)
    // As between two citizens; what a picture takes is given back only when the event loop turns.
    await new Promise(setImmediate)
  }
  const grown = (process.memoryUsage().rss - before) / 1e6
  return [
    { name: 'Slip drawn, 576 dots, p50', value: percentile(tookMs, 0.5), unit: 'ms', limit: { atMost: 10 } },
    { name: 'Slip drawn, p99', value: percentile(tookMs, 0.99), unit: 'ms' },
    { name: `Memory for drawing, after ${slips} slips`, value: grown, unit: 'MB' },
  ]
}

/** Counts from the tap until the first byte of a slip is at the printer's socket. */
async function measureFirstByte(folder: string): Promise<Figure[]> {
  const emulator = await openEmulator({ ticketMs: 0 })
  const printer = await eavesdrop(emulator.port)
  const file = join(folder, 'devices.yaml')
  writeFileSync(file, `printers:\n  - { id: kiosk, address: "tcp://127.0.0.1:${printer.port}" }\n`)
  const environment = { DEVICES: file, CATALOGUE: alwaysOpen(folder) }
  const lobby = await startLobby({ dataDir: folder, environment })
  const tookMs: number[] = []
  for (let tap = 0; tap < taps; tap++) {
    const slip = printer.nextSlip()
    const began = performance.now()
    const ticket = await takeTicket(lobby.address)
    tookMs.push((await slip) - began)
    await printed(lobby.address, ticket.id)
  }
  await lobby.stop()
  printer.close()
  await emulator.close()
  return [
    {
      name: 'Tap to first byte at the printer, p50',
      value: percentile(tookMs, 0.5),
      unit: 'ms',
      limit: { atMost: 30 },
    },
    { name: 'Tap to first byte at the printer, p99', value: percentile(tookMs, 0.99), unit: 'ms' },
  ]
}

/** The next person taps when this paper is out: what is measured is the way, and not the line before it. */
async function printed(address: string, id: string): Promise<void> {
  for (let slip = 'printing'; slip === 'printing'; ) {
    await new Promise((later) => setTimeout(later, 20))
    slip = ((await (await fetch(`${address}/api/tickets/${id}`)).json()) as { slip: string }).slip
  }
}

interface Eavesdrop {
  readonly port: number
  /** When the next slip's first byte comes by; questions about the state do not count. */
  nextSlip(): Promise<number>
  close(): void
}

/** A relay in front of the printer. A slip begins with more than a question's three bytes. */
async function eavesdrop(target: number): Promise<Eavesdrop> {
  let heard: (at: number) => void = () => {}
  const server = createServer({ noDelay: true }, (lobby) => {
    const printer = createConnection({ port: target, host: '127.0.0.1', noDelay: true })
    lobby.on('data', (bytes) => {
      if (bytes.length > 12) heard(performance.now())
      printer.write(bytes)
    })
    printer.pipe(lobby)
    for (const end of [lobby, printer]) {
      end.on('error', () => end.destroy())
      end.on('close', () => (end === lobby ? printer : lobby).destroy())
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    nextSlip: () =>
      new Promise((at) => {
        heard = at
      }),
    close: () => void server.close(),
  }
}

async function measureStorm(): Promise<Figure[]> {
  const jobs = await storm(stormJobs, Math.random)
  const share = (outcome: string) => jobs.filter((job) => job.outcome === outcome).length
  const doubled = jobs.filter(({ papers }) => papers > 1).length
  return [
    { name: `Jobs in a storm of faults: printed, of ${stormJobs}`, value: share('printed'), unit: '' },
    { name: 'Jobs in a storm: uncertain', value: share('uncertain'), unit: '' },
    {
      name: 'Jobs whose outcome is not what came out',
      value: jobs.filter((job) => !isTrue(job)).length,
      unit: '',
      limit: { atMost: 0 },
    },
    { name: 'Jobs printed twice', value: doubled, unit: '', limit: { atMost: 0 } },
  ]
}
