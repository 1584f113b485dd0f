import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { ofItself } from '../contract/of-itself.ts'
import type { SignedInPerson } from '../store/sessions.ts'
import type { Parts } from './parts.ts'

export const sessionCookie = 'naeste_session'

/** Who is signed in on this request. */
export function signedIn({ sessions }: Pick<Parts, 'sessions'>, c: Context): SignedInPerson | null {
  const token = getCookie(c, sessionCookie)
  return token ? sessions.find(token, Date.now()) : null
}

/** Who does something on this request: their idle time begins anew, but not by what their page asks by itself. */
export function acting(parts: Pick<Parts, 'sessions'>, c: Context): SignedInPerson | null {
  const person = signedIn(parts, c)
  const token = getCookie(c, sessionCookie)
  if (person && token && c.req.header(ofItself) === undefined) parts.sessions.touch(token, Date.now())
  return person
}
