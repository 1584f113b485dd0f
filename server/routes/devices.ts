import { createRoute, z } from '@hono/zod-openapi'
import { daysAfter, zonedInstant } from '../catalogue/zone.ts'
import {
  DayParam,
  DoorsAnswer,
  Nothing,
  NumberSheetInput,
  PrintAnswer,
  PrinterId,
} from '../contract/inputs.ts'
import { numberSheetOf } from '../screens/slips/number-sheet.ts'
import { errors, fail, json, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'

const printed = { 200: { description: 'What the printer said.', ...json(PrintAnswer) } }

/** Paper that is no ticket, and people who came through the doors. */
export function deviceRoutes(parts: Parts) {
  const { papers, printers, passages, catalogue } = parts
  const staff = { ...only(parts, 'machines'), tags: ['Devices'] }
  const testPage = createRoute({
    ...staff,
    method: 'post',
    path: '/devices/{printer}/test-page',
    summary: 'Print a test page, after new paper say',
    request: { params: z.object({ printer: PrinterId }), body: json(Nothing) },
    responses: { ...printed, ...errors(400, 401, 403, 404) },
  })
  const doors = createRoute({
    ...staff,
    method: 'get',
    path: '/doors',
    summary: 'How many came in, by quarter of an hour',
    request: { query: z.object({ day: DayParam }) },
    responses: {
      200: { description: 'The quarters of that day.', ...json(DoorsAnswer) },
      ...errors(400, 401, 403),
    },
  })

  const numbers = createRoute({
    ...staff,
    method: 'get',
    path: '/number-sheet.pdf',
    summary: 'Numbers on A4 to cut out, for a day without the machine',
    request: { query: NumberSheetInput },
    responses: {
      200: { description: 'A PDF.', content: { 'application/pdf': { schema: z.string() } } },
      ...errors(400, 401, 403),
    },
  })

  return routes()
    .openapi(testPage, async (c) => {
      const { printer } = c.req.valid('param')
      if (!printers.includes(printer))
        return fail(c, 404, 'printer-is-unknown', `There is no printer "${printer}".`, 'printer')
      return c.json({ outcome: await papers.test(printer, c.get('actor')) }, 200)
    })
    .openapi(numbers, async (c) => {
      const { from, count } = c.req.valid('query')
      const { numberSheet } = await import('../../hardware/paper/sheet/number-sheet.ts')
      const pdf = await numberSheet(numberSheetOf(catalogue.document(), from, count))
      return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf' })
    })
    .openapi(doors, (c) => {
      const { day } = c.req.valid('query')
      const { timeZone } = catalogue.document().town
      const from = zonedInstant(timeZone, day, '00:00')
      const to = zonedInstant(timeZone, daysAfter(day, 1), '00:00')
      return c.json({ quarters: [...passages.between(from, to)] }, 200)
    })
}
