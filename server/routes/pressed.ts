import type { Context } from 'hono'
import { idempotencyKeyPattern } from '../contract/inputs.ts'
import type { Command } from '../queue/words.ts'
import type { Telling } from '../store/notes.ts'
import { fail, refused } from './answers.ts'
import type { Parts } from './parts.ts'

/** Somebody's request, after it was let on. */
export type Here = Context<{ Variables: { actor: string } }>

const keyHeader = 'idempotency-key'
const keySentence =
  'idempotency-key: a header of 8 to 128 visible characters; new for each press, the same for a retry.'

/** The part of a route that takes a press's own key; the document tells it. */
export const withKey = {
  parameters: [
    {
      name: keyHeader,
      in: 'header' as const,
      required: false,
      description: 'New for each press; a retry sends the same one, and gets the same answer.',
      schema: { type: 'string' as const, pattern: idempotencyKeyPattern.source },
    },
  ],
}

/** Does what was pressed through the one door: once, where the press has a key. */
export function pressing({ lobby, presses }: Pick<Parts, 'lobby' | 'presses'>) {
  return async (c: Here, command: Command, telling?: Telling) => {
    const key = c.req.header(keyHeader)
    if (key !== undefined && !idempotencyKeyPattern.test(key))
      return fail(c, 400, 'bad-input', keySentence, keyHeader)
    const actor = c.get('actor')
    const press = key === undefined ? undefined : { id: `${actor} ${key}`, what: c.req.path }
    const ask = () => lobby.handle(command, actor, telling, press)
    const done = press ? await presses.once(press, ask) : await ask()
    if (done.ok) return c.json({}, 200)
    if (done.refusal !== 'key-belongs-to-another-press')
      return refused(c, { ok: false, refusal: done.refusal })
    return fail(c, 409, done.refusal, 'This idempotency key was used for another press: make a new key.')
  }
}
