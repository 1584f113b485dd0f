import type { PairedScreen, ScreenKind } from '../contract/access.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'
import { digest, newSecret } from './secret.ts'

/** Screens that belong to the house. Each holds a token, of which the database knows a hash. */
export interface PairedScreens {
  add(name: string, kind: ScreenKind, at: Instant): { readonly id: number; readonly token: string }
  /** The screen that holds this token, as long as it was not withdrawn. */
  find(token: string): PairedScreen | null
  list(): readonly PairedScreen[]
  /** False where there is none. */
  withdraw(id: number, at: Instant): boolean
  /** Names by id, also of those that were withdrawn. */
  names(): ReadonlyMap<number, string>
}

export function openPairedScreens(db: Db): PairedScreens {
  const fields = 'id, name, kind, paired'
  const insert = db.prepare<[string, string, string, number], { id: number }>(
    'INSERT INTO paired_screen (name, kind, token_hash, paired) VALUES (?, ?, ?, ?) RETURNING id',
  )
  const find = db.prepare<[string], PairedScreen>(
    `SELECT ${fields} FROM paired_screen WHERE token_hash = ? AND withdrawn IS NULL`,
  )
  const list = db.prepare<[], PairedScreen>(
    `SELECT ${fields} FROM paired_screen WHERE withdrawn IS NULL ORDER BY name COLLATE NOCASE`,
  )
  const withdraw = db.prepare('UPDATE paired_screen SET withdrawn = ? WHERE id = ? AND withdrawn IS NULL')
  const names = db.prepare<[], { id: number; name: string }>('SELECT id, name FROM paired_screen')
  return {
    add(name, kind, at) {
      const token = newSecret()
      return { id: insert.get(name, kind, digest(token), at)?.id ?? 0, token }
    },
    find: (token) => find.get(digest(token)) ?? null,
    list: () => list.all(),
    withdraw: (id, at) => withdraw.run(at, id).changes > 0,
    names: () => new Map(names.all().map(({ id, name }) => [id, name])),
  }
}
