import { longestPassword, shortestPassword } from '../contract/access.ts'
import { commonPasswords } from './common-passwords.ts'

/** What must be left of a password when the name is taken out of it. */
const fewestOwnLetters = 4

/** Why a new password will not do, in one plain sentence; null where it will. Length counts, odd marks do not. */
export function passwordProblem(password: string, name: string): string | null {
  const length = [...password].length
  if (length < shortestPassword) return `it must have at least ${shortestPassword} characters.`
  if (length > longestPassword) return `it must have at most ${longestPassword} characters.`
  const plain = bare(password)
  if (withoutName(plain, name).length < fewestOwnLetters) return 'it must not be your name.'
  if (commonPasswords.has(plain) || new Set(plain).size < 4) return 'too many people use it: choose another.'
  return null
}

/** Why a PIN will not do; null where it will. */
export function pinProblem(pin: string): string | null {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]))
  const isRow = steps.every((step) => step === steps[0] && Math.abs(step) < 2)
  return isRow || new Set(pin).size < 3 ? 'it is too easy to guess: choose other digits.' : null
}

const bare = (text: string): string => text.toLowerCase().replace(/[\s.,!?_-]/g, '')

/** Short parts, as "de" or "von", stand in many words. */
const withoutName = (plain: string, name: string): string =>
  name
    .split(/\s+/)
    .map(bare)
    .filter((part) => part.length > 2)
    .reduce((left, part) => left.replaceAll(part, ''), plain)
