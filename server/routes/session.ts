import { createRoute } from '@hono/zod-openapi'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { Nothing, SignedIn, SignInInput } from '../contract/inputs.ts'
import type { Person } from '../store/people.ts'
import { sessionHours } from '../store/sessions.ts'
import { errors, fail, json, routes } from './answers.ts'
import type { TooMany } from './limits.ts'
import { type Parts, sessionCookie, signedIn } from './parts.ts'

const tags = ['Session']
const begin = createRoute({
  method: 'post',
  path: '/',
  summary: 'Sign in',
  tags,
  request: { body: { ...json(SignInInput), required: true } },
  responses: {
    200: { description: 'Signed in; the cookie holds the session.', ...json(SignedIn) },
    ...errors(400, 401, 429),
  },
})
const look = createRoute({
  method: 'get',
  path: '/',
  summary: 'Who is signed in',
  tags,
  responses: { 200: { description: 'The person.', ...json(SignedIn) }, ...errors(401) },
})
const end = createRoute({
  method: 'delete',
  path: '/',
  summary: 'Sign out',
  tags,
  responses: { 200: { description: 'Signed out.', ...json(Nothing) } },
})

/** Signing in and out; the token is in an HttpOnly cookie alone. */
export function sessionRoutes(parts: Parts, tooMany: TooMany) {
  const { people, sessions, secureCookies } = parts
  return routes()
    .openapi(begin, async (c) => {
      if (await tooMany(c)) return fail(c, 429, 'too-many', 'Too many tries: wait a minute.')
      const { name, password } = c.req.valid('json')
      const person = await people.check(name, password)
      if (!person) return fail(c, 401, 'wrong-sign-in', 'Name or password is wrong.')
      setCookie(c, sessionCookie, sessions.begin(person, Date.now()), {
        httpOnly: true,
        sameSite: 'Strict',
        secure: secureCookies,
        path: '/',
        maxAge: sessionHours * 3600,
      })
      return c.json(signedInAs(person), 200)
    })
    .openapi(look, (c) => {
      const person = signedIn(parts, c)
      return person ? c.json(signedInAs(person), 200) : fail(c, 401, 'not-signed-in', 'Sign in first.')
    })
    .openapi(end, (c) => {
      const token = getCookie(c, sessionCookie)
      if (token) {
        sessions.end(token)
        parts.signedOut(token)
      }
      deleteCookie(c, sessionCookie, { path: '/' })
      return c.json({}, 200)
    })
}

const signedInAs = ({ name, roles: held }: Person): SignedIn => ({ name, roles: [...held] })
