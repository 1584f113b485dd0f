import { createRoute } from '@hono/zod-openapi'
import { openingOf } from '../catalogue/hours.ts'
import { SearchAnswer, SearchInput } from '../contract/search.ts'
import { errors, fail, json, routes } from './answers.ts'
import type { TooMany } from './limits.ts'
import type { Parts } from './parts.ts'
import { everyone } from './rules.ts'

const searchRoute = createRoute({
  ...everyone,
  method: 'get',
  path: '/errands/search',
  summary: "Find an errand in one's own words",
  description: 'At most 8, the best first; none when nothing was understood. What is typed is never logged.',
  tags: ['Errands'],
  request: { query: SearchInput },
  responses: { 200: { description: 'What fits.', ...json(SearchAnswer) }, ...errors(400, 429) },
})

/** What a citizen finds by typing; an errand with no opening in sight is left out, and the reception stands for it. */
export function searchRoutes({ lobby, catalogue, find }: Parts, tooMany: TooMany) {
  return routes().openapi(searchRoute, async (c) => {
    if (await tooMany(c))
      return fail(c, 429, 'too-many', 'Too many questions from this address: wait a second.')
    const { q, language } = c.req.valid('query')
    const document = catalogue.document()
    const now = lobby.now()
    const isOffered = (id: string) => {
      const { open, opensAt } = openingOf(document, catalogue.errand(id) ?? null, now)
      return open || opensAt !== null
    }
    const errands = await find({ text: q, language, catalogue: document, isOffered })
    return c.json({ errands: [...errands] }, 200, { 'Cache-Control': 'no-store' })
  })
}
