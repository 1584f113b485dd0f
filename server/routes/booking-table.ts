import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { errandsNamed } from '../bookings/errand-named.ts'
import type { NewBooking } from '../bookings/match.ts'
import { type FileFault, type RowFault, readTable } from '../bookings/read-table.ts'
import { datesOf, daysFrom } from '../bookings/spans.ts'
import { writeTable } from '../bookings/write-table.ts'
import { TableAnswer, TableQuery, TableRefused } from '../contract/booking-table.ts'
import { DayParam } from '../contract/inputs.ts'
import { errors, fail, json, routes } from './answers.ts'
import { originOf } from './origin-of.ts'
import { only, type Parts } from './parts.ts'

const tags = ['Bookings']
const faultsTold = 50
const table = (schema: z.ZodType) => ({ content: { 'text/csv': { schema } } })

/** Booked times as a table: handed in by staff, and written out for them. */
export function bookingTableRoutes(parts: Parts) {
  const { lobby, catalogue, bookings } = parts
  const handIn = createRoute({
    method: 'post',
    path: '/table',
    summary: 'Hand in booked times as a table (CSV)',
    description:
      'Columns errand and time, and where wanted code and name, in any order, with comma or semicolon, in UTF-8. ' +
      'While one row is wrong nothing is kept, and each wrong row is told with its line; `skip` keeps the good ones ' +
      'all the same. The same table handed in again changes nobody’s code.',
    tags,
    ...only(parts, 'book'),
    request: { query: TableQuery, body: { ...table(z.string()), required: true } },
    responses: {
      200: { description: 'How many were kept.', ...json(TableAnswer) },
      422: { description: 'Nothing was kept, and why.', ...json(TableRefused) },
      ...errors(400, 401, 403, 413, 415),
    },
  })
  const writeOut = createRoute({
    method: 'get',
    path: '/table',
    summary: 'The booked times of a day as a table, with their codes and names',
    tags,
    ...only(parts, 'book'),
    request: { query: z.object({ day: DayParam }) },
    responses: { 200: { description: 'A CSV.', ...table(z.string()) }, ...errors(400, 401, 403) },
  })

  async function replaceDays(list: readonly NewBooking[], timeZone: string): Promise<number> {
    const come = await lobby.read((day) => new Set(day.ticketByKey.keys()))
    const hasArrived = (key: string) => come.has(key)
    const replaced = datesOf(list, timeZone).map((day) => {
      const span = daysFrom(day, 1, timeZone)
      const there = list.filter(({ at }) => at >= span.from && at < span.to)
      return bookings.replace({ source: 'staff', ...span, bookings: there, hasArrived }, lobby.now())
    })
    return replaced.reduce((sum, { takenOut }) => sum + takenOut, 0)
  }

  return routes()
    .openapi(handIn, async (c) => {
      if (!c.req.header('content-type')?.startsWith('text/csv'))
        return fail(
          c,
          415,
          'bad-input',
          'body: it must be a CSV, with the header Content-Type: text/csv.',
          'body',
        )
      const { replace, skip } = c.req.valid('query')
      if (replace === 'true' && skip === 'true')
        return fail(
          c,
          400,
          'bad-input',
          'skip: a table that replaces days must be right in each row.',
          'skip',
        )
      const { errands, town } = catalogue.document()
      const { timeZone } = town
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      const read = readTable(bytes, { errandNamed: errandsNamed(errands), timeZone })
      if (!read.ok) return c.json(refusedFile(read.fault), 422)
      const { faults } = read
      if (faults.length > 0 && skip === 'false') return c.json(refusedRows(faults, read.bookings.length), 422)
      const takenOut = replace === 'true' ? await replaceDays(read.bookings, timeZone) : 0
      if (replace === 'false') keepAgain(read.bookings, timeZone)
      parts.audit.note(c.get('actor'), 'bookings-imported', '', originOf(c))
      return c.json({ kept: read.bookings.length, takenOut, faults: faults.slice(0, faultsTold) }, 200)
    })
    .openapi(writeOut, (c) => {
      const { timeZone } = catalogue.document().town
      const { day } = c.req.valid('query')
      const { from, to } = daysFrom(day, 1, timeZone)
      parts.audit.note(c.get('actor'), 'bookings-exported', '', originOf(c))
      return asTable(c, `${day}.csv`, writeTable(bookings.between(from, to), timeZone))
    })

  /** What stands there stays: a table handed in twice is there once. */
  function keepAgain(list: readonly NewBooking[], timeZone: string): void {
    for (const day of datesOf(list, timeZone)) {
      const span = daysFrom(day, 1, timeZone)
      const there = list.filter(({ at }) => at >= span.from && at < span.to)
      bookings.replace({ source: 'staff', ...span, bookings: there, hasArrived: () => true }, lobby.now())
    }
  }
}

const asTable = (c: Context, name: string, text: string) =>
  c.body(text, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  })

const fileSentences = {
  'not-utf8': 'It is not in UTF-8 but probably in Windows-1252: save it as "CSV UTF-8".',
  empty: 'There are no rows under the headings.',
  'too-many': 'At most 5000 rows at a time.',
} as const

function refusedFile(fault: FileFault): TableRefused {
  const message =
    fault.problem === 'column-is-missing'
      ? `There is no column "${fault.column}".`
      : fault.problem === 'broken'
        ? `line ${fault.line}: a quote is open or stands alone.`
        : fileSentences[fault.problem]
  const field = fault.problem === 'column-is-missing' ? fault.column : 'table'
  return { error: { name: fault.problem, message, field }, good: 0, faults: [] }
}

const rowSentences = {
  'not-a-code': 'it must be six digits, as 482913',
  'code-twice': 'it stands twice',
  'errand-is-unknown': 'there is no such errand',
  'not-a-time': 'it must be a time as 2026-11-23 10:00 or 23-11-2026 10.00',
  'too-long': 'at most 120 letters',
} satisfies Record<RowFault['problem'], string>

function refusedRows(faults: readonly RowFault[], good: number): TableRefused {
  const [first] = faults
  const message = first ? `line ${first.line}, ${first.field}: ${rowSentences[first.problem]}.` : ''
  return {
    error: { name: 'rows-are-wrong', message, field: first?.field ?? 'table' },
    good,
    faults: faults.slice(0, faultsTold),
  }
}
