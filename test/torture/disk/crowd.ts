import { randomUUID } from 'node:crypto'
import type { Deed, Reply } from '../kills/deed.ts'

const errands = ['pas', 'koerekort', 'mitid', 'flytning']
const atOnce = 4

/** What a crowd was answered. */
export interface Answers {
  readonly yes: number
  readonly refused: readonly Reply[]
  readonly slowestMs: number
}

/** A citizen's tap at the kiosk. */
export const ticket = (): Deed => ({
  kind: 'ticket',
  key: randomUUID(),
  method: 'POST',
  path: '/tickets',
  input: { errand: errands[Math.floor(Math.random() * 4)], language: 'da', paper: false, needs: ['seat'] },
})

/** What the reception writes down. */
export const contact = (): Deed => ({
  kind: 'contact',
  key: randomUUID(),
  method: 'POST',
  path: '/contacts',
  input: { channel: 'phone', errand: 'pas', outcome: 'settled' },
})

/** A clerk's press that opens a counter. */
export const opening = (counter: string): Deed => ({
  kind: 'open',
  key: randomUUID(),
  method: 'POST',
  path: `/counters/${counter}/open`,
  input: {},
})

/** Some people take numbers beside each other, so many in all, or until so many were refused. */
export async function crowd(
  ask: (deed: Deed) => Promise<Reply>,
  { tickets, refusals = 1 }: { readonly tickets: number; readonly refusals?: number },
): Promise<Answers> {
  let [left, yes, slowestMs] = [tickets, 0, 0]
  const refused: Reply[] = []
  const person = async () => {
    while (left-- > 0 && refused.length < refusals) {
      const began = performance.now()
      const reply = await ask(ticket())
      slowestMs = Math.max(slowestMs, performance.now() - began)
      if (reply.status < 300) yes += 1
      else refused.push(reply)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, person))
  return { yes, refused, slowestMs }
}
