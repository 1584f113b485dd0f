import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** The next version of the lobby's document while it is written. */
export interface KeptDraft {
  /** Grows with each change, and is never given twice. */
  readonly revision: number
  readonly at: Instant
  /** Whoever changed it last, by name. */
  readonly author: string
  /** Null while it is the one in force. */
  readonly document: unknown | null
}

export interface Drafts {
  read(): KeptDraft | null
  /** A document of null throws the draft away; gives the author's name. */
  write(draft: KeptDraft): string
}

interface Row extends Omit<KeptDraft, 'document'> {
  readonly document: string | null
}

export function openDrafts(db: Db): Drafts {
  const read = db.prepare<[], Row>(
    `SELECT revision, at, COALESCE(person.name, author) AS author, document
     FROM catalogue_draft LEFT JOIN person ON author = 'staff:' || person.id
     WHERE catalogue_draft.id = 1`,
  )
  const name = db.prepare<[string], { name: string }>("SELECT name FROM person WHERE ? = 'staff:' || id")
  const write = db.prepare('INSERT OR REPLACE INTO catalogue_draft VALUES (1, ?, ?, ?, ?)')
  return {
    read() {
      const row = read.get()
      return row ? { ...row, document: row.document === null ? null : JSON.parse(row.document) } : null
    },
    write({ revision, at, author, document }) {
      write.run(revision, at, author, document === null ? null : JSON.stringify(document))
      return name.get(author)?.name ?? author
    },
  }
}
