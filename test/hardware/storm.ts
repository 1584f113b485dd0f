import type { PrintOutcome } from '../../hardware/devices.ts'
import { openEscPos } from '../../hardware/drivers/escpos.ts'
import { type EmulatedFault, openEmulator, type PrinterEmulator } from '../../hardware/emulator/emulator.ts'
import { quiet } from './quiet.ts'
import { numbered } from './slips.ts'

/** What became of one job, and how often its number is on paper. */
export interface StormJob {
  readonly number: string
  readonly outcome: PrintOutcome
  readonly papers: number
}

/** More calm than trouble; the trouble lasts long enough to come into the middle of a job. */
const troubles: readonly (EmulatedFault | null)[] = [
  ...Array.from({ length: 10 }, () => null),
  'no-paper',
  'near-end',
  'cover-open',
  'offline',
  'slow',
  'stops-mid-job',
  'deaf',
]

const times = {
  pollMs: 10,
  answerMs: 60,
  confirmMs: 250,
  graceMs: 20,
  stallMs: 300,
  openMs: 500,
  retryMinMs: 2,
  retryMaxMs: 20,
}

/** Prints so many tickets on a printer whose faults come and go by chance; `chance` gives 0 to under 1. */
export async function storm(jobs: number, chance: () => number): Promise<readonly StormJob[]> {
  const emulator = await openEmulator({ ticketMs: 2, slowTicketMs: 20 })
  const address = { kind: 'tcp', host: '127.0.0.1', port: emulator.port } as const
  const printer = openEscPos({ address, paper: { dots: 576, manner: 'text' }, log: quiet, times })
  const papers = countPapers(emulator)
  const weather = setInterval(() => {
    emulator.fault(troubles[Math.floor(chance() * troubles.length)] ?? null)
  }, 15)
  const outcomes: { number: string; outcome: PrintOutcome }[] = []
  for (let job = 1; job <= jobs; job++) {
    const number = `P${String(job).padStart(4, '0')}`
    outcomes.push({ number, outcome: await printer.print(number, numbered(number)) })
    papers.look()
    // Somebody without paper goes away before the next one taps.
    await new Promise((next) => setTimeout(next, chance() * 12))
  }
  clearInterval(weather)
  emulator.fault(null)
  // What was only held back by a fault comes out now.
  await new Promise((done) => setTimeout(done, 500))
  papers.look()
  await printer.close()
  await emulator.close()
  return outcomes.map((one) => ({ ...one, papers: papers.of(one.number) }))
}

/** The emulator keeps its last papers only, so they are counted along the way. */
function countPapers(emulator: PrinterEmulator): { look(): void; of(number: string): number } {
  const counts = new Map<string, number>()
  let seen = 0
  return {
    look() {
      const fresh = emulator.slips().filter(({ id }) => id > seen)
      seen = Math.max(seen, ...fresh.map(({ id }) => id))
      // The number stands on each paper twice: in letters, and within its code.
      for (const number of fresh.flatMap(({ text }) => text.match(/^P\d{4}$/gm) ?? [])) {
        counts.set(number, (counts.get(number) ?? 0) + 1)
      }
    },
    of: (number) => counts.get(number) ?? 0,
  }
}

/** Whether the outcome tells the truth: confirmed is on paper once, uncertain at most once, a fault never. */
export function isTrue({ outcome, papers }: StormJob): boolean {
  if (outcome === 'printed') return papers === 1
  return outcome === 'uncertain' ? papers <= 1 : papers === 0
}
