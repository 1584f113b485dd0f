import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Watcher } from './health.ts'

/** How long a press waits for its turn. */
export interface LoopWatch {
  /** Finds a minute in which one turn of a hundred took longer than the bound. */
  readonly watcher: Watcher
  close(): void
}

const windowMs = 60_000
/** What a person at a screen begins to feel. */
const slowMs = 250
const nanosecondsAMs = 1e6

export function watchLoop(everyMs = windowMs, boundMs = slowMs): LoopWatch {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  let isSlow = false
  const judging = setInterval(() => {
    isSlow = delay.percentile(99) / nanosecondsAMs > boundMs
    delay.reset()
  }, everyMs)
  judging.unref()
  return {
    watcher: () => (isSlow ? [{ kind: 'slow' }] : []),
    close() {
      clearInterval(judging)
      delay.disable()
    },
  }
}
