import type { Former } from '../catalogue/former.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** One version of the lobby's document, without the document. */
export interface VersionRow {
  readonly version: number
  readonly at: Instant
  /** A person's name, or what else brought it in. */
  readonly author: string
  readonly reason: string
}

/** What stands beside a document when it is kept. */
export interface Kept {
  readonly author: string
  readonly reason: string
  readonly at: Instant
}

/** The versions of the lobby's document; the newest is in force. */
export interface Catalogues {
  newest(): { readonly version: number; readonly document: unknown } | null
  /** A version's document; null when there is none of this number. */
  document(version: number): unknown | null
  /** The newest first, before a version where one is named. */
  history(before: number | null, count: number): readonly VersionRow[]
  /** Keeps the next version, together with the errands that it leaves behind; gives its number. */
  keep(document: Catalogue, kept: Kept, former?: readonly Former[]): number
  former(): readonly Former[]
}

interface DocumentRow {
  readonly version: number
  readonly document: string
}

interface FormerRow {
  readonly document: string
  readonly counters: string
}

export function openCatalogues(db: Db): Catalogues {
  const newest = db.prepare<[], DocumentRow>(
    'SELECT version, document FROM catalogue ORDER BY version DESC LIMIT 1',
  )
  const one = db.prepare<[number], DocumentRow>('SELECT version, document FROM catalogue WHERE version = ?')
  const history = db.prepare<[number, number], VersionRow>(
    `SELECT version, catalogue.at, COALESCE(person.name, former_person.name, author) AS author, reason
     FROM catalogue LEFT JOIN person ON author = 'staff:' || person.id
     LEFT JOIN former_person ON author = 'staff:' || former_person.id
     WHERE version < ? ORDER BY version DESC LIMIT ?`,
  )
  const insert = db.prepare('INSERT INTO catalogue (at, author, reason, document) VALUES (?, ?, ?, ?)')
  const formers = db.prepare<[], FormerRow>('SELECT document, counters FROM former_errand')
  const remember = db.prepare('INSERT OR REPLACE INTO former_errand VALUES (?, ?, ?)')
  const keep = db.transaction((document: Catalogue, kept: Kept, former: readonly Former[]): number => {
    for (const { errand, counters } of former)
      remember.run(errand.id, JSON.stringify(errand), JSON.stringify(counters))
    return Number(insert.run(kept.at, kept.author, kept.reason, JSON.stringify(document)).lastInsertRowid)
  })
  return {
    newest() {
      const row = newest.get()
      return row ? { version: row.version, document: JSON.parse(row.document) } : null
    },
    document(version) {
      const row = one.get(version)
      return row ? JSON.parse(row.document) : null
    },
    history: (before, count) => history.all(before ?? Number.MAX_SAFE_INTEGER, count),
    keep: (document, kept, former = []) => keep.immediate(document, kept, former),
    former: () =>
      formers.all().map(({ document, counters }) => ({
        errand: JSON.parse(document),
        counters: JSON.parse(counters),
      })),
  }
}
