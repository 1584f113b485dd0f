import type { Fault } from '../../devices.ts'
import type { LineAddress } from '../../lines/address.ts'
import { openLine } from '../../lines/line.ts'
import type { Sent } from '../../lines/send.ts'
import type { Record } from '../record.ts'
import { type Condition, faultOf } from './condition.ts'
import { beginTalk, type Talk } from './talk.ts'
import type { Times } from './times.ts'

/** A printer that is asked how it is, again and again, over a connection that comes back by itself. */
export interface Watch {
  /** Asks once more, connecting first where need be; null when a job may go out. */
  readiness(): Promise<Fault | null>
  /** What is said over the connection that stands now. */
  talk(): Talk | null
  send(bytes: Buffer): Promise<Sent>
  /** Gives this connection up for a fresh one. */
  drop(reason: string): void
  /** UTC milliseconds at which it was last asked, or tried to be reached. */
  lookedAt(): number
  /** No question may come into the middle of a job. */
  hush(quiet: boolean): void
  close(): void
}

export interface WatchSettings {
  readonly address: LineAddress
  readonly times: Times
  readonly record: Record
  /** UTC milliseconds. */
  readonly now: () => number
}

export function watchPrinter({ address, times, record, now }: WatchSettings): Watch {
  let lookedAt = now()
  let talk: Talk | null = null
  let hushed = false
  let polling: NodeJS.Timeout | null = setTimeout(poll, times.pollMs)

  const note = (condition: Condition): void => record.note(faultOf(condition), condition.paperNearEnd)
  const line = openLine({
    address,
    times,
    up() {
      talk = beginTalk({
        times,
        send: (bytes) => void line.send(bytes),
        told: note,
        confused: () => line.drop('the printer answered what nobody asked'),
      })
      if (!hushed) void look()
    },
    bytes: (bytes) => talk?.hear(bytes),
    down(reason) {
      talk?.end()
      talk = null
      if (polling) record.note('unreachable', false, reason)
    },
  })

  /** Asks how the printer is, and gives a connection up that has fallen silent. */
  async function look(): Promise<Condition | null> {
    const asked = talk
    const condition = asked ? await asked.ask() : null
    if (asked === null || asked !== talk) return null
    if (condition) note(condition)
    else if (asked.hasAnswered()) line.drop('the printer does not answer any more')
    else record.note('unreachable', false, 'the printer does not answer')
    return condition
  }

  async function poll(): Promise<void> {
    lookedAt = now()
    if (!hushed) await look()
    if (polling) polling = setTimeout(poll, times.pollMs)
  }

  /** Who cannot answer may still be able to print; who has fallen silent gets a second connection. */
  async function readiness(tries = 2): Promise<Fault | null> {
    if (tries === 0 || !(await line.connected())) return 'unreachable'
    const condition = await look()
    if (condition) return faultOf(condition)
    return talk && !talk.hasAnswered() ? null : readiness(tries - 1)
  }

  return {
    readiness,
    talk: () => talk,
    lookedAt: () => lookedAt,
    send: line.send,
    drop: line.drop,
    hush(quiet) {
      hushed = quiet
    },
    close() {
      if (polling) clearTimeout(polling)
      polling = null
      line.close()
    },
  }
}
