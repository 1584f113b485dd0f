import type { PrintOutcome, TicketPrinter, TicketSlip } from '../devices.ts'
import type { Log } from '../log.ts'
import { encodeSlip } from '../paper/escpos.ts'
import { type Condition, faultOf } from './escpos/condition.ts'
import { openLink } from './escpos/link.ts'
import { beginTalk, type Talk } from './escpos/talk.ts'
import { type Times, usualTimes } from './escpos/times.ts'
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
  let talk: Talk | null = null
  let sending = false
  let lastId = 0

  const note = (condition: Condition): void => record.note(faultOf(condition), condition.paperNearEnd)
  const link = openLink({
    host,
    port,
    times,
    up() {
      talk = beginTalk({
        times,
        send: (bytes) => void link.send(bytes),
        told: note,
        confused: () => link.drop(),
      })
      if (!sending) void look()
    },
    bytes: (bytes) => talk?.hear(bytes),
    down(reason) {
      talk?.end()
      talk = null
      record.note('unreachable', false, reason)
    },
  })

  /** Asks how the printer is, and gives a connection up that has fallen silent. */
  async function look(): Promise<Condition | null> {
    const asked = talk
    const condition = asked ? await asked.ask() : null
    if (asked === null || asked !== talk) return null
    if (condition) note(condition)
    else if (asked.hasAnswered()) link.drop()
    else record.note('unreachable', false, 'the printer does not answer')
    return condition
  }
  const polling = setInterval(() => {
    if (!sending) void look()
  }, times.pollMs)

  /** Whoever cannot answer may still be able to print; whoever has fallen silent gets a second connection. */
  async function readiness(tries = 2): Promise<PrintOutcome | null> {
    if (tries === 0 || !(await link.connected())) return 'unreachable'
    const condition = await look()
    if (condition) return faultOf(condition)
    return talk && !talk.hasAnswered() ? null : readiness(tries - 1)
  }

  async function run({ job, slip }: Job): Promise<PrintOutcome> {
    const fault = await readiness()
    if (fault) return fault
    const paper = laidOut(job, slip)
    return paper ? deliver(paper) : 'unrecoverable'
  }

  /** Null is a bug of ours, and no reason to leave somebody waiting for an answer. */
  function laidOut(job: string, slip: TicketSlip): Buffer | null {
    try {
      return encodeSlip(slip)
    } catch (error) {
      log.error({ err: error, job }, 'a ticket could not be laid out')
      return null
    }
  }

  async function deliver(paper: Buffer): Promise<PrintOutcome> {
    const spoken = talk
    if (!spoken) return 'unreachable'
    lastId = (lastId + 1) % 10_000
    const { bytes, confirmation } = spoken.confirm(String(lastId).padStart(4, '0'))
    sending = true
    const sent = await link.send(Buffer.concat([paper, bytes]))
    sending = false
    if (sent !== 'all') confirmation.lost()
    if (sent === 'nothing') return 'unreachable'
    const outcome = await confirmation.outcome
    if (outcome === 'uncertain' && spoken === talk && spoken.mayMistake()) link.drop()
    return outcome
  }

  const queue = createQueue({ run, now, patienceMs: times.patienceMs })
  return {
    print: (job, slip) => queue.add({ job, slip }),
    state: record.state,
    async close() {
      clearInterval(polling)
      queue.close()
      link.close()
      await queue.idle()
    },
  }
}
