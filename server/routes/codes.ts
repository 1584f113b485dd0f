import { createRoute, z } from '@hono/zod-openapi'
import { codePicture } from '../screens/code.ts'
import { errors, fail, routes } from './answers.ts'
import type { TooMany } from './limits.ts'
import { everyone } from './rules.ts'

const longest = 300
const CodeInput = z.object({
  text: z
    .url({ protocol: /^https?$/, error: 'an address as https://www.herning.dk' })
    .max(longest, `at most ${longest} characters`)
    .openapi({ example: 'https://www.herning.dk' }),
})
const code = createRoute({
  ...everyone,
  method: 'get',
  path: '/codes',
  summary: 'An address as a QR code',
  tags: ['House'],
  request: { query: CodeInput },
  responses: {
    200: { description: 'An SVG picture.', content: { 'image/svg+xml': { schema: z.string() } } },
    ...errors(400, 429),
  },
})

/** Codes for screens, drawn here so that no screen has to carry what draws them. */
export function codeRoutes(tooMany: TooMany) {
  return routes().openapi(code, async (c) => {
    if (await tooMany(c))
      return fail(c, 429, 'too-many', 'Too many pictures from this address; wait a minute.')
    const { text } = c.req.valid('query')
    return c.body(codePicture(text), 200, {
      'Content-Type': 'image/svg+xml',
      // It may hold a ticket's address, which is for its holder alone.
      'Cache-Control': 'no-store',
    })
  })
}
