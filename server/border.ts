import type { Context, MiddlewareHandler } from 'hono'
import { outsideChannels } from './contract/outside.ts'
import { isSameOrigin } from './origin.ts'
import { fail } from './routes/answers.ts'

const longestBytes = 65_536
const importBytes = 5_000_000
/**
 * A picture of a guide, and the whole document as one file: for those alone who may change it. A list of booked times,
 * and figures of other systems: for those who may hand them in.
 */
const longerBytes: Readonly<Record<string, number>> = {
  '/api/settings/draft': 400_000,
  '/api/settings/draft/import': 4_400_000,
  '/api/booking-lists/table': 1_000_000,
  ...Object.fromEntries(outsideChannels.map((kind) => [`/api/imports/${kind}`, importBytes])),
}

/** What no route sees: changes asked for by a foreign page in a signed-in browser's name, and bodies that are too long. */
export const border: MiddlewareHandler = (c, next) => {
  const harmless = c.req.method === 'GET' || c.req.method === 'HEAD'
  const problem = harmless ? null : (foreign(c) ?? tooLong(c))
  return problem ? Promise.resolve(problem) : next()
}

function foreign(c: Context): Response | null {
  if (isSameOrigin(c.req.header('origin'), c.req.header('host'))) return null
  return fail(c, 403, 'foreign-origin', 'This came from a page of another address.')
}

/**
 * Goes by what a body says of itself, before a byte is read: looking into the stream, as the framework's own limit
 * does, costs a third of the tickets that can be given in a second.
 */
function tooLong(c: Context): Response | null {
  if (c.req.header('transfer-encoding') !== undefined) {
    return fail(c, 411, 'length-required', 'body: its length must be told in Content-Length.', 'body')
  }
  const length = Number(c.req.header('content-length') ?? 0)
  const most = longerBytes[c.req.path] ?? longestBytes
  return length > most ? fail(c, 413, 'too-large', `body: at most ${most} bytes.`, 'body') : null
}
