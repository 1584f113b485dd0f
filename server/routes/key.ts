import type { Context } from 'hono'
import { idempotencyKeyPattern } from '../contract/inputs.ts'
import { fail } from './answers.ts'

const header = 'idempotency-key'

/** The header that tells a retry from a second wish, for the OpenAPI document. */
export const keyParameter = {
  name: header,
  in: 'header' as const,
  required: true,
  schema: { type: 'string' as const, pattern: idempotencyKeyPattern.source },
}

/** The key of a request; null where it has none that counts. */
export function keyOf(c: Context): string | null {
  const key = c.req.header(header) ?? ''
  return idempotencyKeyPattern.test(key) ? key : null
}

export const keyIsMissing = (c: Context) =>
  fail(
    c,
    400,
    'bad-input',
    'idempotency-key: a header of 8 to 128 visible characters; new for each wish, the same for a retry.',
    header,
  )
