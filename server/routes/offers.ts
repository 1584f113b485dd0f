import { createRoute, z } from '@hono/zod-openapi'
import { languages } from '../catalogue/languages.ts'
import type { Offers } from '../contract/offers.ts'
import { offersOf } from '../screens/offers.ts'
import { errors, json, routes } from './answers.ts'
import type { Parts } from './parts.ts'
import { everyone } from './rules.ts'

const params = z.object({
  language: z.enum(languages, `one of ${languages.join(', ')}`).openapi({ example: 'da' }),
})
const offers = createRoute({
  ...everyone,
  method: 'get',
  path: '/offers/{language}',
  summary: 'What a kiosk offers, in one language',
  tags: ['House'],
  request: { params },
  responses: {
    200: {
      description: 'Groups and errands with their words and questions.',
      ...json(z.custom<Offers>().openapi({ type: 'object' })),
    },
    ...errors(400),
  },
})

/** What can be chosen, for kiosks. */
export function offerRoutes({ catalogue }: Parts) {
  return routes().openapi(offers, (c) => {
    const { language } = c.req.valid('param')
    return c.json(offersOf(catalogue.document(), language, catalogue.version()), 200)
  })
}
