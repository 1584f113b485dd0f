import type { Clerk } from '../clerk.ts'

/** A press that must be done: what is refused measures nothing. */
export async function press(clerk: Clerk, counter: string, move: string, input: unknown): Promise<void> {
  const { status, body } = await clerk.press(counter, move, input)
  if (status !== 200) throw new Error(`${move}: ${status} ${JSON.stringify(body)}`)
}
