import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

export interface Person {
  readonly id: number
  readonly name: string
}

/** Those who may sign in. Passwords are kept as argon2id hashes alone. */
export interface People {
  /** Makes the first person when there is none, and returns the password to be shown once; null later on. */
  first(name: string, at: Instant): Promise<string | null>
  /** The person, or null for a wrong name or password: the time it takes tells nobody which. */
  check(name: string, password: string): Promise<Person | null>
}

type Row = Person & { password_hash: string }

export function openPeople(db: Db): People {
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM person')
  const insert = db.prepare('INSERT INTO person (name, password_hash, created_at) VALUES (?, ?, ?)')
  const byName = db.prepare<[string], Row>('SELECT id, name, password_hash FROM person WHERE name = ?')
  const decoy = hash('nobody has this password')
  return {
    async first(name, at) {
      if ((count.get()?.n ?? 0) > 0) return null
      const password = newPassword()
      insert.run(name, await hash(password), at)
      return password
    },
    async check(name, password) {
      const person = byName.get(name)
      const right = await verify(person?.password_hash ?? (await decoy), password)
      return person && right ? { id: person.id, name: person.name } : null
    },
  }
}

/** Easy to read aloud and to type: no letters that look alike; 16 of 31 give 79 bits. */
function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
