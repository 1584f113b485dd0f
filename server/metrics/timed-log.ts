import type { Log } from '../store/log.ts'
import type { Figures } from './figures.ts'

/** The log, with each commit's time counted. */
export const timedLog = (log: Log, { commits }: Pick<Figures, 'commits'>): Log => ({
  ...log,
  append(facts) {
    const began = performance.now()
    log.append(facts)
    commits.observe((performance.now() - began) / 1000)
  },
})
