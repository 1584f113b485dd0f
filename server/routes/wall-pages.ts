import { createRoute, z } from '@hono/zod-openapi'
import type { WallPages } from '../contract/wall-pages.ts'
import { wallPages } from '../screens/wall-pages.ts'
import { json, routes } from './answers.ts'
import type { Parts } from './parts.ts'
import { everyone } from './rules.ts'

const pages = createRoute({
  ...everyone,
  method: 'get',
  path: '/wall-pages',
  summary: 'What a wall shows while nobody is called',
  tags: ['House'],
  responses: {
    200: {
      description: 'Guides and courses, in Danish and English.',
      ...json(z.custom<WallPages>().openapi({ type: 'object' })),
    },
  },
})

/** The calm pages beside the queue, for walls. */
export function wallPageRoutes({ catalogue }: Parts) {
  return routes().openapi(pages, (c) => c.json(wallPages(catalogue.document(), catalogue.version()), 200))
}
