import { createRoute, z } from '@hono/zod-openapi'
import { folderOf } from '../screens/crisis-folder.ts'
import { errors, routes } from './answers.ts'
import { asFile, file, noFile } from './file-answer.ts'
import { only, type Parts } from './parts.ts'

const pdf = 'application/pdf'
const FolderQuery = z.object({
  part: z.enum(['all', 'card'], 'one of all, card').default('all'),
  count: z.coerce
    .number()
    .int('a whole number')
    .min(4, 'at least 4')
    .max(96, 'at most 96')
    .default(20)
    .openapi({ description: 'How many numbers for each letter.' }),
})

/** The crisis folder, to be printed while all is well. */
export function crisisFolderRoutes(parts: Parts) {
  const { catalogue, lobby, makeFile } = parts
  const folder = createRoute({
    ...only(parts, 'lead'),
    method: 'get',
    path: '/',
    summary: 'The crisis folder on A4: card, numbers to cut out, registration sheets',
    tags: ['Crisis'],
    request: { query: FolderQuery },
    responses: { 200: { description: 'A PDF.', ...file(pdf) }, ...errors(400, 401, 403, 503) },
  })

  return routes().openapi(folder, async (c) => {
    const { part, count } = c.req.valid('query')
    const wanted = { part, count, version: catalogue.number(), now: lobby.now() }
    const made = await makeFile({ do: 'folder', folder: folderOf(catalogue.document(), wanted) })
    const name = part === 'card' ? 'krisekort.pdf' : `krisemappe-${catalogue.number()}.pdf`
    return made.ok ? asFile(c, name, pdf, made.bytes) : noFile(c, made)
  })
}
