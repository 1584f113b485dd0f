import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { passwordProblem, pinProblem } from '../access/passwords.ts'
import { PasswordInput, PinInput, PinSignIn } from '../contract/access.ts'
import { Nothing, SignedIn } from '../contract/inputs.ts'
import { errors, fail, json, routes } from './answers.ts'
import type { Guessing } from './limits.ts'
import { originOf } from './origin-of.ts'
import { onlyOneself, type Parts, sessionCookie } from './parts.ts'
import { everyone } from './rules.ts'
import { beginSession, browserOf, endAllOf, signedInAs } from './sign-in.ts'

const tags = ['Session']
const changeClerk = createRoute({
  ...everyone,
  method: 'post',
  path: '/pin',
  summary: 'Come back by a PIN, where one signed in today',
  description: 'The fifth wrong PIN ends it. One has no role that changes the house.',
  tags,
  request: { body: { ...json(PinSignIn), required: true } },
  responses: {
    200: { description: 'Signed in; whoever was before is signed out.', ...json(SignedIn) },
    ...errors(400, 401, 429),
  },
})

/** What somebody does about their own password and PIN. */
export function oneselfRoutes(parts: Parts, guessing: Guessing) {
  const { people, access, audit } = parts
  const mine = { ...onlyOneself(parts), tags }
  const password = createRoute({
    ...mine,
    method: 'put',
    path: '/password',
    summary: 'Change one’s own password',
    description: 'Signs out everywhere else.',
    request: { body: { ...json(PasswordInput), required: true } },
    responses: { 200: { description: 'Changed.', ...json(Nothing) }, ...errors(400, 401, 409, 429) },
  })
  const pin = createRoute({
    ...mine,
    method: 'put',
    path: '/pin',
    summary: 'Set a PIN for today, on this browser',
    request: { body: { ...json(PinInput), required: true } },
    responses: { 200: { description: 'Set.', ...json(Nothing) }, ...errors(400, 401, 403, 409) },
  })
  return routes()
    .openapi(password, async (c) => {
      if (await guessing.tooMany(c)) return tooMany(c)
      const { id, name, way } = c.get('person')
      const { old, new: fresh } = c.req.valid('json')
      const problem = old === fresh ? 'it must be another than before.' : passwordProblem(fresh, name)
      if (problem) return fail(c, 409, 'password-is-weak', `new: ${problem}`, 'new')
      if ((await people.changePassword(id, old, fresh)) === 'wrong-password')
        return fail(c, 409, 'wrong-password', 'old: this is not your password.', 'old')
      await guessing.wasRight(c)
      endAllOf(parts, id, getCookie(c, sessionCookie))
      const browser = browserOf(c)
      if (browser && way !== 'pin') access.familiars.came(browser, id, access.today())
      audit.note(c.get('actor'), 'password-changed', `person:${id}`, originOf(c))
      return c.json({}, 200)
    })
    .openapi(pin, async (c) => {
      const { id, way, mustChangePassword } = c.get('person')
      const browser = browserOf(c)
      if (way === 'pin' || mustChangePassword || !browser) return passwordFirst(c)
      const { pin: fresh } = c.req.valid('json')
      const problem = pinProblem(fresh)
      if (problem) return fail(c, 409, 'pin-is-weak', `pin: ${problem}`, 'pin')
      if (!(await access.familiars.setPin(browser, id, fresh, access.today()))) return passwordFirst(c)
      audit.note(c.get('actor'), 'pin-set', '', originOf(c))
      return c.json({}, 200)
    })
    .openapi(changeClerk, async (c) => {
      if (await guessing.tooMany(c)) return tooMany(c)
      const { person, pin: given } = c.req.valid('json')
      const browser = browserOf(c)
      const found = browser ? await access.familiars.check(browser, person, given, access.today()) : 'none'
      const entry = people.find(person)
      if (found !== 'right' || !entry || entry.locked) return wrongPin(parts, c, person, found)
      await guessing.wasRight(c)
      beginSession(parts, c, entry, 'pin')
      const roles = entry.roles.filter((role) => role !== 'it' && role !== 'editor')
      return c.json(signedInAs({ ...entry, roles, way: 'pin' }), 200)
    })
}

const tooMany = (c: Context) => fail(c, 429, 'too-many', 'Too many tries: wait some minutes.')
const passwordFirst = (c: Context) =>
  fail(c, 403, 'sign-in-with-password', 'Sign in with your password on this browser first.')

function wrongPin({ audit }: Parts, c: Context, person: number, found: string) {
  if (found === 'none') return fail(c, 401, 'no-pin', 'Sign in with your password.')
  const isEnded = found === 'ended'
  audit.note('nobody', isEnded ? 'pin-ended' : 'pin-failed', `person:${person}`, originOf(c))
  return isEnded
    ? fail(c, 401, 'pin-has-ended', 'Five wrong PINs: sign in with your password.')
    : fail(c, 401, 'wrong-pin', 'This PIN is wrong.')
}
