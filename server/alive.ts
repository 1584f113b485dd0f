import type { Printers } from '../hardware/printers.ts'
import type { ScreenSeen } from './rooms/attendance.ts'

export interface AliveParts {
  /** The machine's own address. */
  readonly address: string
  readonly printers: Printers
  /** This machine's own kiosk: that somebody opened and closed its page elsewhere must restart nothing. */
  readonly screens: () => readonly ScreenSeen[]
  /** UTC milliseconds. */
  readonly now?: () => number
}

/** A printer is looked at every two seconds, and tried every ten while it cannot be reached. */
const printerPulseMs = 60_000
/** A kiosk's browser comes back within seconds by itself, or not at all. */
const kioskLostMs = 60_000
const answerMs = 5000

/**
 * What is dead in this program, in words for the log; null while all is alive. A printer without paper is alive:
 * what counts is that its driver still looks. A kiosk counts from when it was first there in this run, so that one
 * that was taken away costs one restart and no more.
 */
export async function whatIsDead({
  address,
  printers,
  screens,
  now = Date.now,
}: AliveParts): Promise<string | null> {
  if (!(await answers(address))) return 'the server does not answer itself'
  const still = printers.all.find(({ printer }) => now() - printer.lookedAt() > printerPulseMs)
  if (still) return `nobody looks at the printer "${still.id}"`
  const lost = screens().some(
    ({ room, connected, since }) => room === 'kiosk' && !connected && now() - since > kioskLostMs,
  )
  return lost ? 'the kiosk has gone' : null
}

async function answers(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(answerMs) })
    return answer.ok
  } catch {
    return false
  }
}
