import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Standing } from './words.ts'

/** What is noted at a stop in order, beside the database. */
const Note = z.object({
  size: z.number(),
  changedMs: z.number(),
  places: z.record(z.string(), z.object({ stream: z.string(), seq: z.number().int() })),
})

const noteOf = (database: string): string => `${database}.copies`

/** Notes where each place stood when the database was closed: all that is in its file is there too. */
export function noteStandings(database: string, places: Readonly<Record<string, Standing>>): void {
  const { size, mtimeMs } = statSync(database)
  const note: z.infer<typeof Note> = { size, changedMs: mtimeMs, places: { ...places } }
  writeFileSync(noteOf(database), JSON.stringify(note), { mode: 0o600 })
}

/** Reads that note, once: none where the file is another by now, or the last stop was none in order. */
export function takeStandings(database: string): Readonly<Record<string, Standing>> {
  try {
    const note = Note.parse(JSON.parse(readFileSync(noteOf(database), 'utf8')))
    const { size, mtimeMs } = statSync(database)
    return note.size === size && note.changedMs === mtimeMs ? note.places : {}
  } catch {
    // Then a new stream begins, which is always right.
    return {}
  } finally {
    rmSync(noteOf(database), { force: true })
  }
}
