import type { MiddlewareHandler } from 'hono'
import { fail } from './routes/answers.ts'

/** Whether a browser's page of this very host asks; what is no browser sends no origin. */
export function isSameOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Lets no foreign page change anything in a signed-in browser's name. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const harmless = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (harmless || isSameOrigin(c.req.header('origin'), c.req.header('host'))) return next()
  return fail(c, 403, 'foreign-origin', 'This came from a page of another address.')
}
