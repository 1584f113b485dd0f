import type { Catalogue } from '../catalogue/schema.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** The versions of the lobby's document; the newest is in force. */
export interface Catalogues {
  newest(): unknown | null
  keep(document: Catalogue, author: string, at: Instant): number
}

export function openCatalogues(db: Db): Catalogues {
  const newest = db.prepare<[], { document: string }>(
    'SELECT document FROM catalogue ORDER BY version DESC LIMIT 1',
  )
  const insert = db.prepare('INSERT INTO catalogue (at, author, document) VALUES (?, ?, ?)')
  return {
    newest() {
      const row = newest.get()
      return row ? JSON.parse(row.document) : null
    },
    keep: (document, author, at) => Number(insert.run(at, author, JSON.stringify(document)).lastInsertRowid),
  }
}
