import type { Context } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { ApiToken } from '../contract/access.ts'
import { fail } from './answers.ts'
import type { Parts } from './parts.ts'

/** Fast enough for any import, and too slow to keep the lobby busy. */
const most = { points: 600, duration: 60 }
const limiters = new WeakMap<Parts['access'], RateLimiterMemory>()

/** Whether another program asks, and not a browser. */
export const isProgram = (c: Context): boolean =>
  c.req.header('authorization')?.toLowerCase().startsWith('bearer ') ?? false

/** Which program asks by its token, or why it may not. */
export async function programOf({ access }: Pick<Parts, 'access'>, c: Context) {
  const token = c.req.header('authorization')?.slice('bearer '.length).trim() ?? ''
  const program = access.tokens.find(token, Date.now())
  if (!program) {
    c.header('WWW-Authenticate', 'Bearer error="invalid_token"')
    return { no: fail(c, 401, 'token-is-unknown', 'This token is unknown, has run out, or was withdrawn.') }
  }
  if (await tooMany(access, program))
    return { no: fail(c, 429, 'too-many', 'Too many requests with this token: wait a minute.') }
  return { program }
}

async function tooMany(access: Parts['access'], { id }: ApiToken): Promise<boolean> {
  const limiter = limiters.get(access) ?? new RateLimiterMemory(most)
  limiters.set(access, limiter)
  return limiter.consume(id).then(
    () => false,
    () => true,
  )
}
