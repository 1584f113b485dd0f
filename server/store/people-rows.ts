import type { Db } from './database.ts'
import { type PersonEntry, type PersonRow, personOf, rolesIn } from './person.ts'

/** A person with all that is kept, but for the password. */
export type EntryRow = PersonRow & { locked: number; identity: string | null }
export type SecretRow = EntryRow & { password_hash: string }

/** Somebody without a password of their own cannot sign in with one. */
export const noPassword = ''
const fields = 'id, name, roles, given_until, locked, identity'

/** All that is asked of the table of people, prepared once. */
export const prepare = (db: Db) => ({
  count: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM person'),
  insert: db.prepare(
    `INSERT INTO person (id, name, password_hash, created_at, roles, given_until, identity)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ),
  nextId: db.prepare<[], { id: number }>(
    'SELECT max(id) + 1 AS id FROM (SELECT id FROM person UNION SELECT id FROM former_person)',
  ),
  byName: db.prepare<[string], SecretRow>(`SELECT ${fields}, password_hash FROM person WHERE name = ?`),
  byId: db.prepare<[number], SecretRow>(`SELECT ${fields}, password_hash FROM person WHERE id = ?`),
  byIdentity: db.prepare<[string], EntryRow>(`SELECT ${fields} FROM person WHERE identity = ?`),
  all: db.prepare<[], EntryRow>(`SELECT ${fields} FROM person ORDER BY name COLLATE NOCASE`),
  setRoles: db.prepare('UPDATE person SET roles = ? WHERE id = ?'),
  setLocked: db.prepare('UPDATE person SET locked = ? WHERE id = ?'),
  setPassword: db.prepare('UPDATE person SET password_hash = ?, given_until = ? WHERE id = ?'),
  /** Where it still is the old one. */
  changePassword: db.prepare(
    'UPDATE person SET password_hash = ?, given_until = NULL WHERE id = ? AND password_hash = ?',
  ),
  remember: db.prepare('INSERT INTO former_person (id, name, at) VALUES (?, ?, ?)'),
  remove: db.prepare('DELETE FROM person WHERE id = ?'),
  names: db.prepare<[], { id: number; name: string }>(
    'SELECT id, name FROM person UNION SELECT id, name FROM former_person WHERE name IS NOT NULL',
  ),
  forget: db.prepare('UPDATE former_person SET name = NULL WHERE at < ?'),
})

/** A person as those see it who manage access. */
export const entryOf = (row: EntryRow): PersonEntry => ({
  ...personOf(row),
  roles: rolesIn(row.roles),
  locked: row.locked === 1,
  isMunicipal: row.identity !== null,
})

/** Whether somebody may give access to others, by a password of their own: the identity provider may be away, or take somebody's groups. */
export const canGiveAccess = (row: SecretRow | undefined): boolean =>
  row !== undefined && row.password_hash !== noPassword && !row.locked && rolesIn(row.roles).includes('it')

/** Two people may be called the same; nobody becomes another by that. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name
  for (let n = 2; ; n++) if (!isTaken(`${name} (${n})`)) return `${name} (${n})`
}
