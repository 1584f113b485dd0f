import { hash, verify } from '@node-rs/argon2'
import { type Role, roles } from '../contract/rights.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'
import { canGiveAccess, type EntryRow, entryOf, freeName, noPassword, prepare } from './people-rows.ts'
import { type Person, type PersonEntry, personOf } from './person.ts'
import { newPassword } from './secret.ts'

export type { Person }

/** What came of a change: `last-with-access` protects the house from locking itself out. */
export type Changed = 'done' | 'person-is-unknown' | 'last-with-access'

/** Those who may sign in. Passwords are kept as argon2id hashes alone. */
export interface People {
  /** Makes the first person, who may do everything, when there is none, and returns the password to be shown once; null later on. */
  first(name: string, at: Instant): Promise<string | null>
  /** The person, or null for a wrong name or password: the time it takes tells nobody which. */
  check(name: string, password: string, at: Instant): Promise<Person | null>
  /** The id of a name, for the audit. */
  idOf(name: string): number | null
  list(): readonly PersonEntry[]
  find(id: number): PersonEntry | null
  /** Gives the password to be shown once; it lets in to choose one's own. */
  add(
    name: string,
    held: readonly Role[],
    at: Instant,
  ): Promise<{ id: number; password: string } | 'name-is-taken'>
  setRoles(id: number, held: readonly Role[]): Changed
  setLocked(id: number, locked: boolean): Changed
  /** A new password to be shown once. */
  givePassword(id: number, at: Instant): Promise<string | null>
  /** One's own new password, by the old one. */
  changePassword(id: number, old: string, fresh: string): Promise<'done' | 'wrong-password'>
  remove(id: number, at: Instant): Changed
  /** Whoever the identity provider knows: made when they first come with a role, and with the roles of now. */
  municipal(
    { identity, name, roles }: { identity: string; name: string; roles: readonly Role[] },
    at: Instant,
  ): { readonly person: Person | null; readonly no?: 'no-role' | 'locked' }
  /** Names by id, also of those who were taken away less than 13 months ago. */
  names(): ReadonlyMap<number, string>
  /** Deletes the names of those who were taken away more than 13 months ago. */
  forget(now: Instant): void
}

/** Long enough for a holiday between being asked and coming to work. */
const givenMs = 7 * 86_400_000
const rememberedMs = 396 * 86_400_000

export function openPeople(db: Db): People {
  const statements = prepare(db)
  const { byName, byId, all } = statements
  /** Checked where there is none, and itself no password: nobody knows what it was made of. */
  const decoy = hash(newPassword())
  const entry = (id: number): EntryRow | undefined => byId.get(id)

  /** The house must keep one local account that may give access to others. */
  const isLastWithAccess = (id: number): boolean => {
    const others = all.all().filter((row) => row.id !== id)
    return (
      canGiveAccess(byId.get(id)) &&
      !others.some((row) => canGiveAccess(byId.get(row.id)) && !row.given_until)
    )
  }
  const change = (id: number, endsAccess: boolean, write: (row: EntryRow) => void): Changed => {
    const row = entry(id)
    if (!row) return 'person-is-unknown'
    if (endsAccess && isLastWithAccess(id)) return 'last-with-access'
    write(row)
    return 'done'
  }

  return {
    async first(name, at) {
      if ((statements.count.get()?.n ?? 0) > 0) return null
      const password = newPassword()
      statements.insert.run(1, name, await hash(password), at, roles.join(' '), null, null)
      return password
    },
    async check(name, password, at) {
      const secret = byName.get(name)?.password_hash || noPassword
      const isRight = await verify(secret || (await decoy), password)
      // Meanwhile somebody may have been locked, taken away, or given another password.
      const row = byName.get(name)
      if (!row || !isRight || secret === noPassword || row.password_hash !== secret || row.locked) return null
      return row.given_until !== null && row.given_until <= at ? null : personOf(row)
    },
    idOf: (name) => byName.get(name)?.id ?? null,
    list: () => all.all().map(entryOf),
    find: (id) => {
      const row = entry(id)
      return row ? entryOf(row) : null
    },
    async add(name, held, at) {
      const password = newPassword()
      const secret = await hash(password)
      if (byName.get(name)) return 'name-is-taken'
      const id = statements.nextId.get()?.id ?? 1
      statements.insert.run(id, name, secret, at, held.join(' '), at + givenMs, null)
      return { id, password }
    },
    setRoles: (id, held) =>
      change(id, !held.includes('it'), () => statements.setRoles.run(held.join(' '), id)),
    setLocked: (id, locked) => change(id, locked, () => statements.setLocked.run(locked ? 1 : 0, id)),
    async givePassword(id, at) {
      const password = newPassword()
      const secret = await hash(password)
      return statements.setPassword.run(secret, at + givenMs, id).changes > 0 ? password : null
    },
    async changePassword(id, old, fresh) {
      const secret = byId.get(id)?.password_hash || noPassword
      const isRight = await verify(secret || (await decoy), old)
      // Who has none of their own, as those whom the municipality knows, cannot have the old one.
      if (!isRight || secret === noPassword) return 'wrong-password'
      const isChanged = statements.changePassword.run(await hash(fresh), id, secret).changes > 0
      return isChanged ? 'done' : 'wrong-password'
    },
    remove: (id, at) =>
      change(id, true, ({ name }) =>
        db.transaction(() => {
          statements.remember.run(id, name, at)
          statements.remove.run(id)
        })(),
      ),
    municipal({ identity, name, roles: held }, at) {
      const known = statements.byIdentity.get(identity)
      if (known) statements.setRoles.run(held.join(' '), known.id)
      else if (held.length > 0) {
        const id = statements.nextId.get()?.id ?? 1
        const free = freeName(name, (taken) => byName.get(taken) !== undefined)
        statements.insert.run(id, free, noPassword, at, held.join(' '), null, identity)
      }
      const row = statements.byIdentity.get(identity)
      const person = row ? personOf(row) : null
      if (row?.locked) return { person, no: 'locked' }
      return held.length > 0 ? { person } : { person, no: 'no-role' }
    },
    names: () => new Map(statements.names.all().map(({ id, name }) => [id, name])),
    forget: (now) => void statements.forget.run(now - rememberedMs),
  }
}
