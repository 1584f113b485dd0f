import type { Role } from '../contract/rights.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'
import { type Person, type PersonRow, personOf } from './person.ts'
import { digest, newSecret } from './secret.ts'

/** How somebody signed in. */
export type Way = 'password' | 'municipality' | 'pin'

/** How long a session holds. */
export interface SessionLimits {
  readonly hours: number
  /** Without a deed, for those who hold a role that can change the house. */
  readonly idleMinutes: number
}

/** Somebody who is signed in, and how they came in. */
export interface SignedInPerson extends Person {
  readonly way: Way
}

/** Who is signed in. The database holds a hash of each token, so that a copy of it lets nobody in. */
export interface Sessions {
  /** A new token each time: one from before the sign-in never becomes one that is signed in. */
  begin(person: Pick<Person, 'id'>, at: Instant, way: Way): string
  find(token: string, at: Instant): SignedInPerson | null
  /** Somebody did something: idle time begins anew. */
  touch(token: string, at: Instant): void
  end(token: string): void
  /** Ends all sessions of a person, but for this one. */
  endAllOf(person: number, butToken?: string): void
}

export const defaultLimits: SessionLimits = { hours: 10, idleMinutes: 60 }
/** They can change the house, so a page of theirs must not stand open. */
const mightyRoles: readonly Role[] = ['it', 'editor']
/** A touch is written once a minute: a press must not wait for the disk twice. */
const touchMs = 60_000

interface Row extends PersonRow {
  readonly seen: number
  readonly way: Way
  readonly locked: number
}

export function openSessions(db: Db, { hours, idleMinutes }: SessionLimits = defaultLimits): Sessions {
  const insert = db.prepare(
    'INSERT INTO session (token_hash, person, expires_at, seen, way) VALUES (?, ?, ?, ?, ?)',
  )
  const find = db.prepare<[string, number], Row>(
    `SELECT person.id, person.name, person.roles, person.given_until, person.locked, session.seen, session.way
     FROM session JOIN person ON person.id = session.person WHERE token_hash = ? AND expires_at > ?`,
  )
  const touch = db.prepare('UPDATE session SET seen = ? WHERE token_hash = ? AND seen < ?')
  const remove = db.prepare('DELETE FROM session WHERE token_hash = ?')
  const removeAll = db.prepare('DELETE FROM session WHERE person = ? AND token_hash <> ?')
  const expire = db.prepare('DELETE FROM session WHERE expires_at <= ?')
  return {
    begin(person, at, way) {
      const token = newSecret()
      expire.run(at)
      insert.run(digest(token), person.id, at + hours * 3_600_000, at, way)
      return token
    },
    find(token, at) {
      const row = find.get(digest(token), at)
      if (!row || row.locked) return null
      const person = { ...withinWay(personOf(row), row.way), way: row.way }
      const isMighty = person.roles.some((role) => mightyRoles.includes(role))
      return isMighty && at - row.seen > idleMinutes * 60_000 ? null : person
    },
    touch: (token, at) => void touch.run(at, digest(token), at - touchMs),
    end: (token) => void remove.run(digest(token)),
    endAllOf: (person, butToken) => void removeAll.run(person, butToken ? digest(butToken) : ''),
  }
}

/** Six digits open the counter, and nothing that changes the house. */
const withinWay = (person: Person, way: Way): Person =>
  way === 'pin' ? { ...person, roles: person.roles.filter((role) => !mightyRoles.includes(role)) } : person
