import type { DayDate, Event, GivenOn, Instant } from '../queue/words.ts'
import type { Db } from './database.ts'
import { openGivenOn } from './given-on.ts'
import { type Notes, openNotes, type Telling } from './notes.ts'
import { openPresses, type Press, type Presses } from './presses.ts'
import { projectVisits } from './visits.ts'

/** One fact on its way into the log: which day it belongs to and who pressed (`kiosk`, `staff:1`, `keypad:3`). */
export interface Entry {
  readonly event: Event
  readonly day: DayDate
  readonly actor: string
  /** What was told with it of its ticket's holder. */
  readonly note?: Telling
  /** The press that brought it. */
  readonly press?: Press
}

export interface Log {
  /** Keeps all or nothing; returns after the disk has it. Throws when it could not be kept. */
  append(entries: readonly Entry[]): void
  /** The facts since the present day started. */
  today(): Iterable<Event>
  /** What a date has given that has begun before, because the clock was wrong. */
  givenOn: GivenOn
  /** When the last fact happened; 0 before the first. */
  lastAt(): Instant
  /** Throws unless the disk takes a write. */
  probe(at: Instant): void
}

export function openLog(
  db: Db,
  notes: Notes = openNotes(db),
  presses: Pick<Presses, 'write'> = openPresses(db),
): Log {
  const insert = db.prepare('INSERT INTO event (day, at, type, body, actor) VALUES (?, ?, ?, ?, ?)')
  const dayStarted = db.prepare<[], { seq: number | null }>(
    "SELECT max(seq) AS seq FROM event WHERE type = 'DayStarted'",
  )
  const page = db.prepare<[number], { seq: number; body: string }>(
    'SELECT seq, body FROM event WHERE seq >= ? ORDER BY seq LIMIT 1000',
  )
  const last = db.prepare<[], { at: number }>('SELECT at FROM event ORDER BY seq DESC LIMIT 1')
  const touch = db.prepare('INSERT INTO probe VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at')
  const project = projectVisits(db)
  const append = db.transaction((entries: readonly Entry[]) => {
    for (const { event, day, actor, note, press } of entries) {
      const { lastInsertRowid } = insert.run(day, event.at, event.type, JSON.stringify(event), actor)
      project(event, day, Number(lastInsertRowid))
      if (press) presses.write(press, event.at)
      if (note && 'ticket' in event) notes.write(event.ticket, day, note)
    }
  })
  return {
    append: (entries) => {
      append.immediate(entries)
      for (const { event, note } of entries) if (note && 'ticket' in event) notes.remember(event.ticket, note)
    },
    *today() {
      let last = dayStarted.get()?.seq ?? 0
      for (let rows = page.all(last); rows.length > 0; rows = page.all(last)) {
        for (const { body } of rows) yield JSON.parse(body) as Event
        last = (rows.at(-1)?.seq ?? last) + 1
      }
    },
    givenOn: openGivenOn(db),
    lastAt: () => last.get()?.at ?? 0,
    probe: (at) => void touch.run(at),
  }
}
