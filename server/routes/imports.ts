import { createRoute, z } from '@hono/zod-openapi'
import { actorNames } from '../access/actor-names.ts'
import { type ColumnRole, rolesOf } from '../contract/import-words.ts'
import {
  ImportAnswer,
  ImportKind,
  ImportList,
  ImportParam,
  ImportQuery,
  ImportRefused,
} from '../contract/imports.ts'
import { Nothing } from '../contract/inputs.ts'
import type { OutsideChannel } from '../contract/outside.ts'
import { openReadIn } from '../read-in.ts'
import { errors, fail, json, routes } from './answers.ts'
import { originOf } from './origin-of.ts'
import { only, type Parts } from './parts.ts'

const csv = 'text/csv'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const bytes = 'application/octet-stream'
const kinds = [csv, xlsx, bytes]
const file = { schema: z.string().openapi({ format: 'binary' }) }

/** What can be asked about files of other systems, as the document tells it. */
function shapes(parts: Parts) {
  const common = { ...only(parts, 'import'), tags: ['Imports'] }
  return {
    read: createRoute({
      ...common,
      method: 'post',
      path: '/{kind}',
      summary: 'Read in what another system has counted',
      description:
        'A CSV (any separator; UTF-8 or Windows-1252) or an Excel workbook, at most 5 MB. Columns are known by their ' +
        'Danish or English headings, or said in `columns`. Titles, totals and repeated headings are left out; columns ' +
        'about people are never read. While one row is wrong nothing is kept, unless `skip` says so. Days that were ' +
        'read in before are replaced; the same file again changes nothing. `preview` tells all this beforehand.',
      request: {
        params: z.object({ kind: ImportKind }),
        query: ImportQuery,
        body: { content: { [csv]: file, [xlsx]: file, [bytes]: file }, required: true },
      },
      responses: {
        200: { description: 'What was read.', ...json(ImportAnswer) },
        422: { description: 'Nothing was kept, and why.', ...json(ImportRefused) },
        ...errors(400, 401, 403, 413, 415, 429),
      },
    }),
    list: createRoute({
      ...common,
      method: 'get',
      path: '/',
      summary: 'What was read in, the newest first',
      responses: { 200: { description: 'Them all.', ...json(ImportList) }, ...errors(401, 403) },
    }),
    takeBack: createRoute({
      ...common,
      method: 'delete',
      path: '/{import}',
      summary: 'Take an import back as a whole',
      description: 'Days that it had taken from an earlier one are that one’s again.',
      request: { params: ImportParam },
      responses: { 200: { description: 'Done.', ...json(Nothing) }, ...errors(400, 401, 403, 404) },
    }),
  }
}

/** Figures of the telephone, of letters, cases and bookings, from files of other systems. */
export function importRoutes(parts: Parts) {
  const { outsideImports: imports, audit } = parts
  const { read, list, takeBack } = shapes(parts)
  const readIn = openReadIn(parts)
  return routes()
    .openapi(read, async (c) => {
      const { kind } = c.req.valid('param')
      const { preview, skip, columns = null } = c.req.valid('query')
      if (!isFile(c.req.header('content-type'))) return fail(c, 415, 'bad-input', notAFile, 'body')
      const wrong = columns && wrongColumn(kind, columns)
      if (wrong) return fail(c, 400, 'bad-input', wrong, 'columns')
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      const wishes = { preview: preview === 'true', skip: skip === 'true' }
      const reading = readIn({ bytes, kind, columns, ...wishes, actor: c.get('actor') }, Date.now())
      if (!reading) return fail(c, 429, 'too-many', 'Other files are being read: wait a moment.')
      const came = await reading
      if ('refused' in came) return c.json(came.refused, 422)
      const { id, changed } = came.answer
      if (changed) audit.note(c.get('actor'), 'figures-imported', `import:${id}`, originOf(c))
      return c.json(came.answer, 200)
    })
    .openapi(list, (c) => {
      const nameOf = actorNames(parts)
      const entries = imports.list().map(({ actor, ...one }) => ({ ...one, by: nameOf(actor) }))
      return c.json({ imports: entries }, 200)
    })
    .openapi(takeBack, (c) => {
      const { import: id } = c.req.valid('param')
      if (!imports.takeBack(id))
        return fail(c, 404, 'import-is-unknown', 'There is no such import.', 'import')
      audit.note(c.get('actor'), 'figures-taken-back', `import:${id}`, originOf(c))
      return c.json({}, 200)
    })
}

const isFile = (type: string | undefined): boolean =>
  kinds.includes(type?.split(';')[0]?.trim().toLowerCase() ?? '')
const notAFile = 'body: it must be a CSV or an Excel workbook, with the header Content-Type: text/csv.'

function wrongColumn(kind: OutsideChannel, columns: readonly ColumnRole[]): string | null {
  const used = columns.filter((role) => role !== 'none' && role !== 'personal')
  const foreign = used.find((role) => !rolesOf[kind].includes(role))
  if (foreign) return `columns: "${foreign}" is none of this kind; it has ${rolesOf[kind].join(', ')}.`
  const twice = used.find((role, place) => used.indexOf(role) !== place)
  return twice ? `columns: "${twice}" stands twice.` : null
}
