import { createHash, randomBytes } from 'node:crypto'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'
import { type Person, type PersonRow, personOf } from './people.ts'

export const sessionHours = 10

/** Who is signed in. The database holds a hash of each token, so that a copy of it lets nobody in. */
export interface Sessions {
  begin(person: Person, at: Instant): string
  find(token: string, at: Instant): Person | null
  end(token: string): void
}

const digest = (token: string): string => createHash('sha256').update(token).digest('base64url')

export function openSessions(db: Db): Sessions {
  const insert = db.prepare('INSERT INTO session (token_hash, person, expires_at) VALUES (?, ?, ?)')
  const find = db.prepare<[string, number], PersonRow>(
    `SELECT person.id, person.name, person.roles FROM session JOIN person ON person.id = session.person
     WHERE token_hash = ? AND expires_at > ?`,
  )
  const remove = db.prepare('DELETE FROM session WHERE token_hash = ?')
  const expire = db.prepare('DELETE FROM session WHERE expires_at <= ?')
  return {
    begin(person, at) {
      const token = randomBytes(32).toString('base64url')
      expire.run(at)
      insert.run(digest(token), person.id, at + sessionHours * 3_600_000)
      return token
    },
    find: (token, at) => {
      const row = find.get(digest(token), at)
      return row ? personOf(row) : null
    },
    end: (token) => void remove.run(digest(token)),
  }
}
