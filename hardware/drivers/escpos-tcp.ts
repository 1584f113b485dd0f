import type { PrintOutcome, TicketPrinter, TicketSlip } from '../devices.ts'
import type { Log } from '../log.ts'
import { encodeSlip } from '../paper/escpos.ts'
import type { Talk } from './escpos/talk.ts'
import { type Times, usualTimes } from './escpos/times.ts'
import { watchPrinter } from './escpos/watch.ts'
import { createQueue, type Job } from './queue.ts'
import { createRecord } from './record.ts'

export interface EscPosTcpSettings {
  readonly host: string
  readonly port: number
  readonly log: Log
  /** UTC milliseconds. */
  readonly now?: () => number
  readonly times?: Partial<Times>
}

/** A ticket printer that speaks ESC/POS over tcp, mostly at port 9100; opens at once and never throws. */
export function openEscPosTcp({
  host,
  port,
  log,
  now = Date.now,
  ...rest
}: EscPosTcpSettings): TicketPrinter {
  const times = { ...usualTimes, ...rest.times }
  const record = createRecord(now, log)
  const watch = watchPrinter({ host, port, times, record })
  let lastId = 0

  async function run(job: Job): Promise<PrintOutcome> {
    watch.hush(true)
    const begun = await begin(job)
    watch.hush(false)
    return typeof begun === 'string' ? begun : begun()
  }

  /** Sends a job when the printer is ready for it; gives the wait for its confirmation. */
  async function begin({ job, slip }: Job): Promise<PrintOutcome | (() => Promise<PrintOutcome>)> {
    const fault = await watch.readiness()
    if (fault) return fault
    const paper = layOut(job, slip, log)
    const talk = watch.talk()
    if (!paper) return 'unrecoverable'
    return talk ? deliver(paper, talk) : 'unreachable'
  }

  async function deliver(paper: Buffer, talk: Talk): Promise<PrintOutcome | (() => Promise<PrintOutcome>)> {
    lastId = (lastId + 1) % 10_000
    const { bytes, confirmation } = talk.confirm(String(lastId).padStart(4, '0'))
    const sent = await watch.send(Buffer.concat([paper, bytes]))
    if (sent !== 'all') confirmation.lost()
    if (sent === 'nothing') return 'unreachable'
    return async () => {
      const outcome = await confirmation.outcome
      if (outcome === 'uncertain' && talk === watch.talk() && talk.mayMistake()) watch.drop()
      return outcome
    }
  }

  const queue = createQueue({ run, now, patienceMs: times.patienceMs })
  return {
    print: (job, slip) => queue.add({ job, slip }),
    state: record.state,
    async close() {
      queue.close()
      watch.close()
      await queue.idle()
    },
  }
}

/** Null is a bug of ours, and no reason to leave somebody waiting for an answer. */
function layOut(job: string, slip: TicketSlip, log: Log): Buffer | null {
  try {
    return encodeSlip(slip)
  } catch (error) {
    log.error({ err: error, job }, 'a ticket could not be laid out')
    return null
  }
}
