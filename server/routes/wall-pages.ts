import { createRoute, z } from '@hono/zod-openapi'
import type { WallPages } from '../contract/wall-pages.ts'
import { wallPages } from '../screens/wall-pages.ts'
import { json, routes } from './answers.ts'
import type { Parts } from './parts.ts'
import { everyone } from './rules.ts'

export interface WallPageParts {
  readonly catalogue: Pick<Parts['catalogue'], 'document' | 'version'>
}

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

/** The calm pages beside the queue, for walls: made once for each version, since all guides are read for it. */
export function wallPageRoutes({ catalogue }: WallPageParts) {
  let made: WallPages | null = null
  return routes().openapi(pages, (c) => {
    const version = catalogue.version()
    if (made?.version !== version) made = wallPages(catalogue.document(), version)
    return c.json(made, 200)
  })
}
