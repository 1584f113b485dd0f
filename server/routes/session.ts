import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { WaysAnswer } from '../contract/access.ts'
import { Nothing, SignedIn, SignInInput } from '../contract/inputs.ts'
import { errors, fail, json, routes } from './answers.ts'
import type { Guessing } from './limits.ts'
import { originOf } from './origin-of.ts'
import { onlyOneself, type Parts, sessionCookie, signedIn } from './parts.ts'
import { everyone } from './rules.ts'
import { beginSession, browserOf, endSession, signedInAs } from './sign-in.ts'

const tags = ['Session']
const begin = createRoute({
  ...everyone,
  method: 'post',
  path: '/',
  summary: 'Sign in',
  description:
    'Ten wrong passwords within 15 minutes lock the name for 15 minutes; a browser on which that person signed in today counts by itself.',
  tags,
  request: { body: { ...json(SignInInput), required: true } },
  responses: {
    200: { description: 'Signed in; the cookie holds the session.', ...json(SignedIn) },
    ...errors(400, 401, 429),
  },
})
const ways = createRoute({
  ...everyone,
  method: 'get',
  path: '/ways',
  summary: 'How one may sign in on this browser',
  tags,
  responses: { 200: { description: 'The ways.', ...json(WaysAnswer) } },
})
const end = createRoute({
  ...everyone,
  method: 'delete',
  path: '/',
  summary: 'Sign out',
  tags,
  responses: { 200: { description: 'Signed out.', ...json(Nothing) } },
})

/** Signing in and out; the token is in an HttpOnly cookie alone. */
export function sessionRoutes(parts: Parts, guessing: Guessing) {
  const { people, access, audit } = parts
  const look = createRoute({
    ...onlyOneself(parts),
    method: 'get',
    path: '/',
    summary: 'Who is signed in',
    tags,
    responses: { 200: { description: 'The person.', ...json(SignedIn) }, ...errors(401) },
  })
  return routes()
    .openapi(begin, async (c) => {
      if (await guessing.tooMany(c)) return fail(c, 429, 'too-many', 'Too many tries: wait a minute.')
      const { name, password } = c.req.valid('json')
      const one = await access.lockout.begin(name, ownBrowserOf(parts, c, name))
      if (!one) return locked(c)
      const person = await people.check(name, password, Date.now())
      if (!person) {
        noteWrong(parts, c, name, await one.wasWrong())
        return fail(c, 401, 'wrong-sign-in', 'Name or password is wrong.')
      }
      await Promise.all([guessing.wasRight(c), one.wasRight()])
      beginSession(parts, c, person, 'password')
      return c.json(signedInAs({ ...person, way: 'password' }), 200)
    })
    .openapi(look, (c) => c.json(signedInAs(c.get('person')), 200))
    .openapi(ways, (c) => {
      const browser = browserOf(c)
      const here = browser ? access.familiars.here(browser, access.today()) : []
      return c.json({ municipality: access.municipality !== null, here: [...here] }, 200)
    })
    .openapi(end, (c) => {
      const person = signedIn(parts, c)
      if (person) audit.note(`staff:${person.id}`, 'signed-out', '', originOf(c))
      endSession(parts, c)
      deleteCookie(c, sessionCookie, { path: '/' })
      return c.json({}, 200)
    })
}

/** This browser, where whoever has that name signed in on it today. */
function ownBrowserOf({ access }: Parts, c: Context, name: string): string | null {
  const browser = browserOf(c)
  const asked = name.trim().toLowerCase()
  const here = browser ? access.familiars.here(browser, access.today()) : []
  return here.some((one) => one.name.toLowerCase() === asked) ? browser : null
}

const locked = (c: Context) =>
  fail(c, 429, 'sign-in-is-locked', 'Too many wrong passwords for this name: wait 15 minutes.')

/** A name that nobody has is not kept: somebody may have typed a password there. */
function noteWrong({ people, audit }: Parts, c: Context, name: string, isLocked: boolean): void {
  const id = people.idOf(name)
  const subject = id === null ? '' : `person:${id}`
  audit.note('nobody', isLocked ? 'sign-in-locked' : 'sign-in-failed', subject, originOf(c))
}
