import type { Answer } from '../api.ts'
import { newKey } from '../new-key.ts'
import { awaited, rest, resting, tell, told } from '../press.ts'
import { sessionEnded } from '../session.ts'
import { problemFor } from './texts.ts'

let keys = new Map<string, string>()

/** Stays the same for one wish until it is kept or given up, so that pressing again after a lost answer counts once. */
export function keyFor(wish: unknown): string {
  const name = JSON.stringify(wish)
  const key = keys.get(name) ?? newKey()
  keys.set(name, key)
  return key
}

/** What comes next is another person's wish. */
export function forgetKeys(): void {
  keys = new Map()
}

/** Does one thing at the reception; what stood in the way is told, but for names that the caller `expects`. */
export async function deed(
  button: string,
  ask: () => Promise<Answer>,
  expects: readonly string[] = [],
): Promise<Answer | null> {
  if (awaited.value !== null || resting.value) return null
  awaited.value = button
  told.value = null
  const answer = await ask()
  awaited.value = null
  rest()
  if (answer.ok || expects.includes(answer.name)) return answer
  if (answer.name === 'not-signed-in') sessionEnded()
  else tell('reception', problemFor(answer.name), true)
  return answer
}
