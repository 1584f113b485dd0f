import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { errors, fail, routes } from './answers.ts'
import type { TooMany } from './limits.ts'
import { originOf } from './origin-of.ts'
import type { Parts } from './parts.ts'
import { everyone } from './rules.ts'
import { beginSession, endAllOf, heldBy, ownCookie } from './sign-in.ts'

/** Brought back by the browser that began: nobody else's sign-in ends here. */
const beginCookie = 'naeste_oidc'
const path = '/api/session/oidc'
const holdsSeconds = 600

const tags = ['Session']
const onwards = { 302: { description: 'Onwards.' } }
const startRoute = createRoute({
  ...everyone,
  method: 'get',
  path: '/start',
  summary: 'Sign in at the municipality',
  tags,
  responses: { ...onwards, ...errors(404, 429) },
})
const callbackRoute = createRoute({
  ...everyone,
  method: 'get',
  path: '/callback',
  summary: 'Back from the municipality',
  tags,
  responses: { ...onwards, ...errors(404, 429) },
})

/** The sign-in page says in words why somebody came back without being signed in. */
type Refused = 'no-role' | 'locked' | 'failed'
const back = (c: Context, refused?: Refused) =>
  c.redirect(refused ? `/counter?refused=${refused}` : '/counter', 302)

/** Signing in by OpenID Connect, where the configuration names a provider. */
export function municipalityRoutes(parts: Parts, tooMany: TooMany) {
  const { access, people, audit, logger } = parts
  const { municipality } = access
  /** The message alone: what hangs on the error may say who it was. */
  const tell = (error: unknown) => {
    logger.warn({ reason: String(error) }, 'signing in at the municipality failed')
    return null
  }
  const absent = (c: Context) => fail(c, 404, 'not-found', 'This lobby knows no identity provider.')
  return routes()
    .openapi(startRoute, async (c) => {
      if (!municipality) return absent(c)
      if (await tooMany(c)) return fail(c, 429, 'too-many', 'Too many tries: wait a minute.')
      try {
        const redirect = `${parts.publicUrl()}${path}/callback`
        const { address, secret } = await municipality.start({ redirect, held: heldBy(c) }, Date.now())
        // Coming back is a visit from another site, at which a strict cookie stays at home.
        setCookie(c, beginCookie, secret, { ...ownCookie(parts, holdsSeconds), path, sameSite: 'Lax' })
        return c.redirect(address.href, 302)
      } catch (error) {
        tell(error)
        return back(c, 'failed')
      }
    })
    .openapi(callbackRoute, async (c) => {
      if (!municipality) return absent(c)
      const secret = getCookie(c, beginCookie) ?? ''
      deleteCookie(c, beginCookie, { path })
      const came = await municipality.finish(secret, new URL(c.req.url), Date.now()).catch(tell)
      if (!came) return back(c, 'failed')
      const { person, no } = people.municipal(came.who, Date.now())
      parts.recheck()
      if (person && !no) {
        beginSession(parts, c, person, 'municipality', came.held)
        return back(c)
      }
      audit.note('nobody', 'sign-in-refused', person ? `person:${person.id}` : '', originOf(c))
      if (person) endAllOf(parts, person.id)
      return back(c, no ?? 'failed')
    })
}
