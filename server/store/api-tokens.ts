import type { ApiToken } from '../contract/access.ts'
import { type Scope, scopes } from '../contract/rights.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'
import { digest, newSecret } from './secret.ts'

/** Other programs that may act in the lobby. Each holds a token, of which the database knows a hash. */
export interface ApiTokens {
  /** The token is shown once, and never again. */
  make(
    name: string,
    held: readonly Scope[],
    at: Instant,
    expires: Instant,
  ): { readonly id: number; readonly token: string }
  /** Whose token it is, as long as it was not withdrawn and has not run out. */
  find(token: string, at: Instant): ApiToken | null
  list(): readonly ApiToken[]
  /** False where there is none. */
  withdraw(id: number, at: Instant): boolean
  /** Names by id, also of those that were withdrawn. */
  names(): ReadonlyMap<number, string>
}

type Row = Omit<ApiToken, 'scopes'> & { readonly scopes: string }

/** Written once an hour: enough to see which are in use. */
const usedMs = 3_600_000
/** So that whoever finds one somewhere sees what it opens. */
const prefix = 'naeste_'

export function openApiTokens(db: Db): ApiTokens {
  const fields = 'id, name, scopes, made, expires, used'
  const insert = db.prepare<[string, string, string, number, number], { id: number }>(
    'INSERT INTO api_token (name, scopes, token_hash, made, expires) VALUES (?, ?, ?, ?, ?) RETURNING id',
  )
  const find = db.prepare<[string, number], Row>(
    `SELECT ${fields} FROM api_token WHERE token_hash = ? AND withdrawn IS NULL AND expires > ?`,
  )
  const list = db.prepare<[], Row>(
    `SELECT ${fields} FROM api_token WHERE withdrawn IS NULL ORDER BY name COLLATE NOCASE`,
  )
  const use = db.prepare('UPDATE api_token SET used = ? WHERE id = ? AND coalesce(used, 0) < ?')
  const withdraw = db.prepare('UPDATE api_token SET withdrawn = ? WHERE id = ? AND withdrawn IS NULL')
  const names = db.prepare<[], { id: number; name: string }>('SELECT id, name FROM api_token')
  return {
    make(name, held, at, expires) {
      const token = `${prefix}${newSecret()}`
      return { id: insert.get(name, held.join(' '), digest(token), at, expires)?.id ?? 0, token }
    },
    find(token, at) {
      const row = find.get(digest(token), at)
      if (!row) return null
      use.run(at, row.id, at - usedMs)
      return tokenOf(row)
    },
    list: () => list.all().map(tokenOf),
    withdraw: (id, at) => withdraw.run(at, id).changes > 0,
    names: () => new Map(names.all().map(({ id, name }) => [id, name])),
  }
}

const tokenOf = (row: Row): ApiToken => ({
  ...row,
  scopes: scopes.filter((scope) => row.scopes.split(' ').includes(scope)),
})
