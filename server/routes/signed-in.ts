import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { SignedInPerson } from '../store/sessions.ts'
import type { Parts } from './parts.ts'

export const sessionCookie = 'naeste_session'

/** Who is signed in on this request. */
export function signedIn({ sessions }: Pick<Parts, 'sessions'>, c: Context): SignedInPerson | null {
  const token = getCookie(c, sessionCookie)
  return token ? sessions.find(token, Date.now()) : null
}

/** Who does something on this request: their idle time begins anew. */
export function acting(parts: Pick<Parts, 'sessions'>, c: Context): SignedInPerson | null {
  const person = signedIn(parts, c)
  const token = getCookie(c, sessionCookie)
  if (person && token) parts.sessions.touch(token, Date.now())
  return person
}
