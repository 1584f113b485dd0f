import Database from 'better-sqlite3'

export type Db = Database.Database

/**
 * Node 24.19 and later abort the whole process when a statement, an iterator or a database of better-sqlite3 12 is
 * garbage collected (its later versions leave Node 20 behind). So each statement is prepared once and kept as long as
 * the process lives; and nothing here or elsewhere calls `pragma` or `iterate`, which make some that cannot be kept.
 */
const kept: unknown[] = []

/** Opens a database file; preparing the same text again gives the same statement. */
export function openFile(file: string, options: Database.Options = {}): Db {
  const db = new Database(file, options)
  const prepare = db.prepare.bind(db)
  const statements = new Map<string, Database.Statement>()
  kept.push(db, statements)
  const prepareOnce = (text: string): Database.Statement => {
    const statement = statements.get(text) ?? prepare(text)
    statements.set(text, statement)
    return statement
  }
  return Object.assign(db, { prepare: prepareOnce })
}

/** What a pragma that gives one number says. */
export function pragma(db: Db, name: 'user_version' | 'page_count'): number {
  const row = db.prepare<[], Record<string, number>>(`PRAGMA ${name}`).get()
  return row?.[name] ?? 0
}
