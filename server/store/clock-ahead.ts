import type { Db } from './database.ts'

/** What was last said of the machine's clock, so that it need not be said again after a restart. */
export interface ClockAhead {
  /** How many milliseconds the right time lies ahead of the machine's; 0 where they agree. */
  read(): number
  keep(ms: number): void
}

export function openClockAhead(db: Db): ClockAhead {
  const read = db.prepare<[], { ms: number }>('SELECT ms FROM clock_ahead')
  const keep = db.prepare('INSERT OR REPLACE INTO clock_ahead VALUES (1, ?)')
  return { read: () => read.get()?.ms ?? 0, keep: (ms) => void keep.run(ms) }
}
