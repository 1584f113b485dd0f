import type { PrintOutcome, TicketPrinter } from '../devices.ts'
import type { LineAddress } from '../lines/address.ts'
import type { Log } from '../log.ts'
import { encodeSlip } from '../paper/encode.ts'
import type { Paper } from '../paper/paper.ts'
import type { Talk } from './escpos/talk.ts'
import { type Times, usualTimes } from './escpos/times.ts'
import { watchPrinter } from './escpos/watch.ts'
import { createQueue, type Job } from './queue.ts'
import { createRecord } from './record.ts'

export interface EscPosSettings {
  readonly address: LineAddress
  readonly paper: Paper
  readonly log: Log
  /** UTC milliseconds. */
  readonly now?: () => number
  readonly times?: Partial<Times>
}

/** A ticket printer that speaks ESC/POS over tcp (mostly port 9100), a serial line or USB; opens at once and never throws. */
export function openEscPos({ address, paper, log, now = Date.now, ...rest }: EscPosSettings): TicketPrinter {
  const times = { ...usualTimes, ...rest.times }
  const record = createRecord(now, log)
  const watch = watchPrinter({ address, times, record, now })
  let lastId = 0

  async function run(job: Job): Promise<PrintOutcome> {
    watch.hush(true)
    const begun = await begin(job)
    watch.hush(false)
    return typeof begun === 'string' ? begun : begun()
  }

  /** Sends a job when the printer is ready for it; gives the wait for its confirmation. */
  async function begin(job: Job): Promise<PrintOutcome | (() => Promise<PrintOutcome>)> {
    const asked = watch.readiness()
    // A printer that was well a moment ago mostly still is, so the slip is laid out while it answers.
    const early = record.state().fault === null ? layOut(job) : null
    const fault = await asked
    if (fault) return fault
    const bytes = await (early ?? layOut(job))
    if (!bytes) return 'unrecoverable'
    // Laying out may have taken a moment, in which the line can have ended.
    const talk = watch.talk()
    if (!talk) return 'unreachable'
    const begun = await attempt(job, log, () => job.begin?.() ?? true)
    return begun ? deliver(bytes, talk) : 'unreachable'
  }

  const layOut = (job: Job): Promise<Buffer | null> => attempt(job, log, () => encodeSlip(job.slip, paper))

  async function deliver(slip: Buffer, talk: Talk): Promise<PrintOutcome | (() => Promise<PrintOutcome>)> {
    lastId = (lastId + 1) % 10_000
    const { bytes, confirmation } = talk.confirm(String(lastId).padStart(4, '0'))
    const sent = await watch.send(Buffer.concat([slip, bytes]))
    if (sent !== 'all') confirmation.lost()
    if (sent === 'nothing') return 'unreachable'
    return async () => {
      const outcome = await confirmation.outcome
      if (outcome === 'uncertain' && talk === watch.talk() && talk.mayMistake()) {
        watch.drop('a late answer could be taken for that of the next ticket')
      }
      return outcome
    }
  }

  const queue = createQueue({ run, now, patienceMs: times.patienceMs })
  return {
    print: (job, slip, begin) => queue.add({ job, slip, begin }),
    state: record.state,
    lookedAt: watch.lookedAt,
    async close() {
      queue.close()
      watch.close()
      await queue.idle()
    },
  }
}

/** Null says that it failed, which is no reason to leave somebody waiting for an answer. */
async function attempt<T>({ job }: Job, log: Log, act: () => T | Promise<T>): Promise<T | null> {
  try {
    return await act()
  } catch (error) {
    log.error({ err: error, job }, 'a slip could not be laid out, or its beginning not be kept')
    return null
  }
}
