import { createHash, randomBytes, randomInt } from 'node:crypto'

/** A token that nobody guesses: 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token, so that a copy of the database lets nobody in. */
export const digest = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Easy to read aloud and to type: no letters that look alike; 16 of 31 give 79 bits. */
export function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
