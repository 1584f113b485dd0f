import { createRoute } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import {
  PairedAnswer,
  PairedListAnswer,
  PairInput,
  PairingAnswer,
  PairingState,
  ScreenParam,
} from '../contract/access.ts'
import { Nothing } from '../contract/inputs.ts'
import { errors, fail, json, routes } from './answers.ts'
import type { TooMany } from './limits.ts'
import { originOf } from './origin-of.ts'
import { only, type Parts } from './parts.ts'
import { everyone } from './rules.ts'
import { ownCookie } from './sign-in.ts'

/** What a screen holds once it belongs to the house. */
export const screenCookie = 'naeste_screen'
/** What it holds while it shows its code. */
const askingCookie = 'naeste_pairing'
const askingSeconds = 600
/** Browsers keep none longer; each time the screen's page is opened the time begins anew. */
const keptSeconds = 400 * 86_400

const tags = ['Screens']
const ask = createRoute({
  ...everyone,
  method: 'post',
  path: '/',
  summary: 'Ask for a code to show on a screen that is to belong to the house',
  tags,
  request: { body: json(Nothing) },
  responses: { 201: { description: 'The code.', ...json(PairingAnswer) }, ...errors(400, 429) },
})
const collect = createRoute({
  ...everyone,
  method: 'post',
  path: '/token',
  summary: 'Ask whether the code was typed; the screen then gets its token as a cookie',
  tags,
  request: { body: json(Nothing) },
  responses: { 200: { description: 'How it stands.', ...json(PairingState) }, ...errors(400, 404) },
})

/** What those can ask who manage access. */
function shapes(parts: Parts) {
  const common = { ...only(parts, 'administer'), tags }
  return {
    list: createRoute({
      ...common,
      method: 'get',
      path: '/screens',
      summary: 'Which screens belong to the house',
      responses: { 200: { description: 'Them all.', ...json(PairedListAnswer) }, ...errors(401, 403) },
    }),
    pair: createRoute({
      ...common,
      method: 'post',
      path: '/screens',
      summary: 'Let a screen belong to the house, by the code that it shows',
      request: { body: { ...json(PairInput), required: true } },
      responses: { 201: { description: 'It does.', ...json(PairedAnswer) }, ...errors(400, 401, 403, 404) },
    }),
    withdraw: createRoute({
      ...common,
      method: 'delete',
      path: '/screens/{screen}',
      summary: 'Take a screen’s token from it, at once',
      request: { params: ScreenParam },
      responses: { 200: { description: 'Done.', ...json(Nothing) }, ...errors(400, 401, 403, 404) },
    }),
  }
}

/** Screens and kiosks become the house's own by a code. */
export function pairingRoutes(parts: Parts, tooMany: TooMany) {
  const { access, audit } = parts
  const { list, pair, withdraw } = shapes(parts)
  return routes()
    .openapi(ask, async (c) => {
      if (await tooMany(c))
        return fail(c, 429, 'too-many', 'Too many codes from this address: wait a minute.')
      const { code, secret, until } = access.pairing.ask(Date.now())
      setCookie(c, askingCookie, secret, ownCookie(parts, askingSeconds))
      return c.json({ code, until }, 201)
    })
    .openapi(collect, (c) => {
      const found = access.pairing.collect(getCookie(c, askingCookie) ?? '', Date.now())
      if (found === null) return fail(c, 404, 'code-is-unknown', 'This code is over: ask for a new one.')
      if (found === 'waiting') return c.json({ state: 'waiting' as const }, 200)
      setCookie(c, screenCookie, found.token, ownCookie(parts, keptSeconds))
      return c.json({ state: 'paired' as const }, 200)
    })
    .openapi(list, (c) =>
      c.json({ required: access.settings.pairedOnly, screens: [...access.screens.list()] }, 200),
    )
    .openapi(pair, (c) => {
      const { code, name, kind } = c.req.valid('json')
      const at = Date.now()
      if (!access.pairing.isAsked(code, at))
        return fail(c, 404, 'code-is-unknown', 'code: no screen shows this code now.', 'code')
      const { id, token } = access.screens.add(name, kind, at)
      access.pairing.answer(code, token, at)
      audit.note(c.get('actor'), 'screen-paired', `screen:${id}`, originOf(c))
      return c.json({ id, name, kind, paired: at }, 201)
    })
    .openapi(withdraw, (c) => {
      const { screen } = c.req.valid('param')
      if (!access.screens.withdraw(screen, Date.now()))
        return fail(c, 404, 'screen-is-unknown', 'There is no such screen.', 'screen')
      audit.note(c.get('actor'), 'screen-withdrawn', `screen:${screen}`, originOf(c))
      parts.recheck()
      return c.json({}, 200)
    })
}

/** A screen of the house stays one for as long as its page is opened now and then. */
export const keepPaired =
  (parts: Pick<Parts, 'access' | 'secureCookies'>): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const token = getCookie(c, screenCookie)
    if (token && parts.access.screens.find(token))
      setCookie(c, screenCookie, token, ownCookie(parts, keptSeconds))
  }
