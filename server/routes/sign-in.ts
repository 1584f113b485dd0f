import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Held } from '../access/municipality.ts'
import type { SignedIn } from '../contract/inputs.ts'
import { newSecret } from '../store/secret.ts'
import type { SignedInPerson, Way } from '../store/sessions.ts'
import { originOf } from './origin-of.ts'
import type { Parts } from './parts.ts'
import { sessionCookie } from './signed-in.ts'

/** Names the browser, so that those who signed in on it today can come back by a PIN. */
const browserCookie = 'naeste_browser'
const yearSeconds = 31_536_000

const deeds = {
  password: 'signed-in',
  municipality: 'signed-in-at-municipality',
  pin: 'signed-in-with-pin',
} satisfies Record<Way, string>

/** A cookie that no script reads and no other site sends. */
export const ownCookie = ({ secureCookies }: Pick<Parts, 'secureCookies'>, maxAge: number) =>
  ({ httpOnly: true, sameSite: 'Strict', secure: secureCookies, path: '/', maxAge }) as const

/** The secret that names this browser; null where nobody signed in on it yet. */
export const browserOf = (c: Context): string | null => getCookie(c, browserCookie) ?? null

/** What this browser holds of those who were here before. */
export const heldBy = (c: Context): Held => ({
  session: getCookie(c, sessionCookie) ?? null,
  browser: browserOf(c),
})

/** Begins somebody's session on this browser, with a new token, and ends the one before. */
export function beginSession(
  parts: Parts,
  c: Context,
  person: { readonly id: number },
  way: Way,
  held: Held = heldBy(c),
): void {
  endToken(parts, held.session)
  const { hours } = parts.access.settings.session
  setCookie(c, sessionCookie, parts.sessions.begin(person, Date.now(), way), ownCookie(parts, hours * 3600))
  if (way !== 'pin') {
    const browser = held.browser ?? newSecret()
    parts.access.familiars.came(browser, person.id, parts.access.today())
    setCookie(c, browserCookie, browser, ownCookie(parts, yearSeconds))
  }
  parts.audit.note(`staff:${person.id}`, deeds[way], '', originOf(c))
}

/** Ends the session of this browser, and darkens its screens. */
export const endSession = (parts: Parts, c: Context): void => endToken(parts, heldBy(c).session)

function endToken(parts: Parts, token: string | null): void {
  if (!token) return
  parts.sessions.end(token)
  parts.signedOut(token)
}

/** Ends all that lets somebody in but this session, and darkens their other screens. */
export function endAllOf(parts: Parts, person: number, butToken?: string): void {
  parts.sessions.endAllOf(person, butToken)
  parts.access.familiars.endAllOf(person)
  parts.recheck()
}

/** Whoever is signed in, as the browser learns it. */
export const signedInAs = ({ name, roles, way, mustChangePassword }: SignedInPerson): SignedIn => ({
  name,
  roles: [...roles],
  way,
  mustChangePassword,
})
