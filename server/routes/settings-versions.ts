import { createRoute, z } from '@hono/zod-openapi'
import { differencesOf } from '../catalogue/draft/difference.ts'
import { type Difference, type DraftState, type History, TakeBackInput } from '../contract/settings.ts'
import { errors, fail, json, routes } from './answers.ts'
import { originOf } from './origin-of.ts'
import { only, type Parts } from './parts.ts'
import { notDone } from './settings.ts'

const tags = ['Settings']
const number = z.coerce.number().int().min(1).max(1_000_000).openapi({ type: 'integer', example: 3 })
const which = z.union([z.literal('draft'), number], 'the number of a version, or draft').openapi({
  type: 'string',
  example: '3',
})
const pageLength = 20

/** What was in force before: who changed what and when, and the way back to it. */
export function versionRoutes(parts: Parts) {
  const { settings, files, audit } = parts
  const edit = { ...only(parts, 'edit'), tags }

  const list = createRoute({
    ...edit,
    method: 'get',
    path: '/versions',
    summary: 'All versions, the newest first',
    request: { query: z.object({ before: number.optional() }) },
    responses: {
      200: {
        description: 'Twenty versions.',
        ...json(z.custom<History>().openapi({ type: 'object' })),
      },
      ...errors(400, 401, 403),
    },
  })
  const compare = createRoute({
    ...edit,
    method: 'get',
    path: '/differences',
    summary: 'What differs between two versions',
    request: { query: z.object({ from: which, to: which }) },
    responses: {
      200: {
        description: 'Each field that differs.',
        ...json(
          z.object({
            differences: z
              .custom<readonly Difference[]>()
              .openapi({ type: 'array', items: { type: 'object' } }),
          }),
        ),
      },
      ...errors(400, 401, 403, 404),
    },
  })
  const file = createRoute({
    ...edit,
    method: 'get',
    path: '/versions/{version}/lobby.yaml',
    summary: 'A version, or the draft, as one YAML file',
    request: { params: z.object({ version: which }) },
    responses: {
      200: { description: 'The file.', content: { 'application/yaml': { schema: z.string() } } },
      ...errors(400, 401, 403, 404),
    },
  })
  const takeBack = createRoute({
    ...edit,
    method: 'post',
    path: '/versions/{version}/take-back',
    summary: 'Put an old version in force again, as a new one',
    request: { params: z.object({ version: number }), body: { ...json(TakeBackInput), required: true } },
    responses: {
      200: {
        description: 'It is in force.',
        ...json(z.custom<DraftState>().openapi({ type: 'object' })),
      },
      ...errors(400, 401, 403, 409, 503),
    },
  })

  return routes()
    .openapi(list, (c) => {
      const found = settings.history(c.req.valid('query').before ?? null, pageLength + 1)
      return c.json({ versions: found.slice(0, pageLength), more: found.length > pageLength }, 200)
    })
    .openapi(compare, (c) => {
      const { from, to } = c.req.valid('query')
      const before = settings.document(from)
      const after = settings.document(to)
      if (before === null || after === null)
        return fail(c, 404, 'version-is-unknown', 'from, to: there is no such version.', 'from')
      return c.json({ differences: differencesOf(before, after) }, 200)
    })
    .openapi(file, async (c) => {
      const { version } = c.req.valid('param')
      const document = settings.document(version)
      if (document === null)
        return fail(c, 404, 'version-is-unknown', 'version: there is no such version.', 'version')
      const subject = version === 'draft' ? '' : `catalogue:${version}`
      audit.note(c.get('actor'), 'catalogue-exported', subject, originOf(c))
      return c.body(await files.write(document), 200, {
        'Content-Type': 'application/yaml; charset=utf-8',
        'Content-Disposition': `attachment; filename="lobby-${version}.yaml"`,
      })
    })
    .openapi(takeBack, async (c) => {
      const { version } = c.req.valid('param')
      const done = await settings.takeBack(version, c.req.valid('json').reason, c.get('actor'))
      if (!done.ok) return notDone(c, done)
      audit.note(c.get('actor'), 'catalogue-taken-back', `catalogue:${version}`, originOf(c))
      return c.json(settings.state(), 200)
    })
}
