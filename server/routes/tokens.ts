import { createRoute } from '@hono/zod-openapi'
import { MadeToken, TokenInput, TokenParam, TokensAnswer } from '../contract/access.ts'
import { Nothing } from '../contract/inputs.ts'
import { errors, fail, json, routes } from './answers.ts'
import { originOf } from './origin-of.ts'
import { only, type Parts } from './parts.ts'

const dayMs = 86_400_000

/** What can be asked about tokens, as the document tells it. */
function shapes(parts: Parts) {
  const common = { ...only(parts, 'administer'), tags: ['Tokens'] }
  return {
    list: createRoute({
      ...common,
      method: 'get',
      path: '/',
      summary: 'Which other programs may act in the lobby',
      responses: { 200: { description: 'Them all.', ...json(TokensAnswer) }, ...errors(401, 403) },
    }),
    make: createRoute({
      ...common,
      method: 'post',
      path: '/',
      summary: 'Make a token for another program',
      description: 'It is sent as "Authorization: Bearer <token>". At most 600 requests a minute.',
      request: { body: { ...json(TokenInput), required: true } },
      responses: {
        201: { description: 'The token, shown this once.', ...json(MadeToken) },
        ...errors(400, 401, 403),
      },
    }),
    withdraw: createRoute({
      ...common,
      method: 'delete',
      path: '/{token}',
      summary: 'Withdraw a token, at once',
      request: { params: TokenParam },
      responses: { 200: { description: 'Done.', ...json(Nothing) }, ...errors(400, 401, 403, 404) },
    }),
  }
}

/** Tokens by which other programs act in the lobby. */
export function tokenRoutes(parts: Parts) {
  const { access, audit } = parts
  const { list, make, withdraw } = shapes(parts)
  return routes()
    .openapi(list, (c) => {
      const tokens = access.tokens.list().map((one) => ({ ...one, scopes: [...one.scopes] }))
      return c.json({ tokens }, 200)
    })
    .openapi(make, (c) => {
      const { name, scopes, days } = c.req.valid('json')
      const at = Date.now()
      const made = access.tokens.make(name, scopes, at, at + days * dayMs)
      audit.note(c.get('actor'), 'token-made', `token:${made.id}`, originOf(c))
      return c.json(made, 201)
    })
    .openapi(withdraw, (c) => {
      const { token } = c.req.valid('param')
      if (!access.tokens.withdraw(token, Date.now()))
        return fail(c, 404, 'token-is-unknown', 'There is no such token.', 'token')
      audit.note(c.get('actor'), 'token-withdrawn', `token:${token}`, originOf(c))
      return c.json({}, 200)
    })
}
