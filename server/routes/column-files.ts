import { createRoute, z } from '@hono/zod-openapi'
import { dateIn } from '../catalogue/zone.ts'
import { ColumnQuery } from '../contract/column-files.ts'
import { columnSorts } from '../contract/column-sorts.ts'
import { columnsSaid } from '../outgoing/columns/column.ts'
import { columnsOf } from '../outgoing/columns/sorts.ts'
import { errors, fail, routes } from './answers.ts'
import { asFile, file } from './file-answer.ts'
import { only, type Parts } from './parts.ts'

const parquet = 'application/vnd.apache.parquet'
const description = [
  'Row by row, as a Parquet file whose metadata say what each column means. Nobody is named, no ticket can be found',
  'again, and no counter is told, since that would tell how one clerk works.',
  ...columnSorts.map((sort) => `\n\n**${sort}**\n${columnsSaid(columnsOf[sort])}`),
].join(' ')

/** All that is kept, as columns for analysis. */
export function columnFileRoutes(parts: Parts) {
  const { catalogue, lobby, writeColumns } = parts
  const write = createRoute({
    ...only(parts, 'insights'),
    method: 'get',
    path: '/{sort}',
    summary: 'All visits, contacts or counts of a period as Parquet',
    description,
    tags: ['Insights'],
    request: { params: z.object({ sort: z.enum(columnSorts) }), query: ColumnQuery },
    responses: { 200: { description: 'The file.', ...file(parquet) }, ...errors(400, 401, 403, 503) },
  })
  return routes().openapi(write, async (c) => {
    const { sort } = c.req.valid('param')
    const { from, to } = c.req.valid('query')
    const document = catalogue.document()
    const today = dateIn(document.town.timeZone, lobby.now())
    const begun = writeColumns({ catalogue: document, sort, from, to, today })
    if (!begun) return fail(c, 503, 'busy', 'Other files are being written: try again in a moment.')
    const stream = await begun.catch(() => null)
    if (!stream) return fail(c, 503, 'failed', 'The file could not be written: try again.')
    return asFile(c, `${sort}-${from}-${to}.parquet`, parquet, stream)
  })
}
