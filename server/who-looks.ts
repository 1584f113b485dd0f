import { parse } from 'hono/utils/cookie'
import type { PairedScreen } from './contract/access.ts'
import type { StaffSession } from './live.ts'
import { screenCookie } from './routes/pairing.ts'
import { sessionCookie } from './routes/parts.ts'
import type { Store } from './store/store.ts'

/** The session of a browser that is signed in. */
export function sessionIn(cookie: string | undefined, { sessions }: Store): StaffSession | null {
  const token = cookie ? parse(cookie)[sessionCookie] : undefined
  const person = token ? sessions.find(token, Date.now()) : null
  return token && person ? { token, roles: person.roles } : null
}

/** The screen that belongs to the house, by its token. */
export function screenIn(cookie: string | undefined, { pairedScreens }: Store): PairedScreen | null {
  const token = cookie ? parse(cookie)[screenCookie] : undefined
  return token ? pairedScreens.find(token) : null
}
