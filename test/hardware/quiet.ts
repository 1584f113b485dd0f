import type { Times } from '../../hardware/drivers/escpos/times.ts'
import type { Log } from '../../hardware/log.ts'

/** A log for those who need not see it. */
export const quiet: Log = { info() {}, warn() {}, error() {} }

/** As long as a test may take: a printer on the same machine needs no second. */
export const quick: Partial<Times> = {
  pollMs: 10,
  answerMs: 400,
  confirmMs: 600,
  graceMs: 40,
  stallMs: 600,
  openMs: 1000,
  retryMinMs: 5,
  retryMaxMs: 50,
}
