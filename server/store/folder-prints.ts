import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** A crisis folder that was printed, and the version of the lobby's document that it is of. */
export interface FolderPrint {
  readonly at: Instant
  readonly version: number
}

export interface FolderPrints {
  last(): FolderPrint | null
  /** Who said so stands in the audit, which forgets it after 13 months. */
  note(print: FolderPrint): void
}

export function openFolderPrints(db: Db): FolderPrints {
  const last = db.prepare<[], FolderPrint>('SELECT at, version FROM folder_print ORDER BY at DESC LIMIT 1')
  const note = db.prepare('INSERT OR REPLACE INTO folder_print VALUES (?, ?, ?)')
  return {
    last: () => last.get() ?? null,
    note: ({ at, version }) => void note.run(at, '', version),
  }
}
