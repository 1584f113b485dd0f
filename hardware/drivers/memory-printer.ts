import type { Fault, PrintOutcome, TicketPrinter } from '../devices.ts'
import type { Log } from '../log.ts'
import type { Slip } from '../slips.ts'
import { createQueue, type Job } from './queue.ts'
import { createRecord } from './record.ts'

/** What a printer in memory can be told to suffer from. */
export type MemoryTrouble = Fault | 'near-end' | 'stops-mid-job' | 'deaf'

/** A ticket printer that keeps its slips instead of printing them, with the outcomes of a real one. */
export interface MemoryPrinter extends TicketPrinter {
  /** Oldest first. */
  printed(): readonly Slip[]
  suffer(trouble: MemoryTrouble | null): void
}

export interface MemoryPrinterSettings {
  readonly log: Log
  /** UTC milliseconds. */
  readonly now?: () => number
  readonly patienceMs?: number
}

export function openMemoryPrinter({
  log,
  now = Date.now,
  patienceMs = 20_000,
}: MemoryPrinterSettings): MemoryPrinter {
  const record = createRecord(now, log)
  const slips: Slip[] = []
  let trouble: MemoryTrouble | null = null

  async function run({ slip, begin }: Job): Promise<PrintOutcome> {
    const { fault } = record.state()
    if (fault) return fault
    if (!begins(begin)) return 'unreachable'
    if (trouble === 'stops-mid-job') return 'uncertain'
    slips.push(slip)
    return trouble === 'deaf' ? 'uncertain' : 'printed'
  }

  function suffer(next: MemoryTrouble | null): void {
    trouble = next
    const silent = next === null || next === 'near-end' || next === 'stops-mid-job' || next === 'deaf'
    record.note(silent ? null : next, next === 'near-end')
  }

  suffer(null)
  const queue = createQueue({ run, now, patienceMs })
  return {
    print: (job, slip, begin) => queue.add({ job, slip, begin }),
    state: record.state,
    lookedAt: now,
    printed: () => slips,
    suffer,
    async close() {
      queue.close()
      record.note('unreachable', false, 'it was closed')
      await queue.idle()
    },
  }
}

/** False when the beginning could not be kept. */
function begins(begin: (() => void) | undefined): boolean {
  try {
    begin?.()
    return true
  } catch {
    return false
  }
}
