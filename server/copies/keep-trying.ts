import { setTimeout as pause } from 'node:timers/promises'
import type { Signal } from './signal.ts'

const shortestRestMs = 500
const longestRestMs = 10_000

export interface Trying {
  readonly signal: Signal
  /** `true` when there may be more to do at once. */
  readonly step: () => Promise<boolean>
  readonly failed: (error: unknown) => void
}

/** Does step after step; waits for the signal when nothing is to do, and rests longer and longer while it fails. */
export async function keepTrying({ signal, step, failed }: Trying): Promise<never> {
  let restMs = shortestRestMs
  for (;;) {
    try {
      const isMore = await step()
      restMs = shortestRestMs
      if (!isMore) await signal.wait()
    } catch (error) {
      failed(error)
      await pause(restMs, undefined, { ref: false })
      restMs = Math.min(restMs * 2, longestRestMs)
    }
  }
}
