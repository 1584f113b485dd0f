import type { PrintOutcome } from '../devices.ts'
import type { Slip } from '../slips.ts'

/** One slip on its way to the paper. */
export interface Job {
  readonly job: string
  readonly slip: Slip
  /** Keeps that the first byte goes out now. */
  readonly begin: (() => void) | undefined
}

/** Lets jobs through one at a time, in the order they came. */
export interface Queue {
  add(job: Job): Promise<PrintOutcome>
  /** Everyone who still waits is answered `unreachable`, and so is everyone who comes later. */
  close(): void
  /** When the job under way has ended. */
  idle(): Promise<void>
}

export interface QueueSettings {
  /** Must not reject. */
  readonly run: (job: Job) => Promise<PrintOutcome>
  readonly now: () => number
  /** Whoever waited longer than this has left with the number alone, and is not printed for. */
  readonly patienceMs: number
}

interface Waiting extends Job {
  readonly since: number
  readonly answer: (outcome: PrintOutcome) => void
}

export function createQueue({ run, now, patienceMs }: QueueSettings): Queue {
  const waiting: Waiting[] = []
  let working: Promise<void> | null = null
  let closed = false

  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const tooLate = closed || now() - next.since > patienceMs
      next.answer(tooLate ? 'unreachable' : await run(next))
    }
    working = null
  }

  return {
    add: (job) =>
      new Promise((answer) => {
        if (closed) return answer('unreachable')
        waiting.push({ ...job, since: now(), answer })
        working ??= work()
      }),
    close() {
      closed = true
      for (const { answer } of waiting.splice(0)) answer('unreachable')
    },
    idle: async () => void (await working),
  }
}
