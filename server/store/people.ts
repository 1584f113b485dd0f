import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { type Role, roles } from '../contract/rights.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

export interface Person {
  readonly id: number
  readonly name: string
  readonly roles: readonly Role[]
}

/** Those who may sign in. Passwords are kept as argon2id hashes alone. */
export interface People {
  /** Makes the first person, who may do everything, when there is none, and returns the password to be shown once; null later on. */
  first(name: string, at: Instant): Promise<string | null>
  /** The person, or null for a wrong name or password: the time it takes tells nobody which. */
  check(name: string, password: string): Promise<Person | null>
}

type Row = PersonRow & { password_hash: string }

/** A person as kept: the roles stand in one text, with a space between. */
export interface PersonRow {
  readonly id: number
  readonly name: string
  readonly roles: string
}

export const personOf = ({ id, name, roles: held }: PersonRow): Person => ({
  id,
  name,
  roles: roles.filter((role) => held.split(' ').includes(role)),
})

export function openPeople(db: Db): People {
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM person')
  const insert = db.prepare('INSERT INTO person (name, password_hash, created_at, roles) VALUES (?, ?, ?, ?)')
  const byName = db.prepare<[string], Row>('SELECT id, name, roles, password_hash FROM person WHERE name = ?')
  const decoy = hash('nobody has this password')
  return {
    async first(name, at) {
      if ((count.get()?.n ?? 0) > 0) return null
      const password = newPassword()
      insert.run(name, await hash(password), at, roles.join(' '))
      return password
    },
    async check(name, password) {
      const person = byName.get(name)
      const right = await verify(person?.password_hash ?? (await decoy), password)
      return person && right ? personOf(person) : null
    },
  }
}

/** Easy to read aloud and to type: no letters that look alike; 16 of 31 give 79 bits. */
function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
