import { createRoute, z } from '@hono/zod-openapi'
import { daysAfter, zonedInstant } from '../catalogue/zone.ts'
import { type HonestyReport, honestyOf } from '../twin/honesty.ts'
import { errors, fail, json, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'

const date = z.iso.date('a date, as 2026-11-23').openapi({ example: '2026-11-23' })
const HonestyQuery = z
  .object({
    from: date,
    to: date,
    errand: z
      .string()
      .regex(/^[a-z0-9-]{1,64}$/, 'an id of the catalogue')
      .optional(),
  })
  .strict()
/** A year of a large town hall is read in well under a second. */
const mostDays = 366
const minuteMs = 60_000

/** How far the waits that people were told have held. */
export function honestyRoutes(parts: Parts) {
  const { announcements, catalogue } = parts
  const honesty = createRoute({
    ...only(parts, 'lead'),
    method: 'get',
    path: '/told-waits',
    summary: 'How far the waits that people were told have held',
    description: `Both dates are included, and they are at most ${mostDays} days apart. Minutes; nobody is named.`,
    tags: ['Insights'],
    request: { query: HonestyQuery },
    responses: {
      200: { description: 'The figures.', ...json(z.custom<HonestyReport>().openapi({ type: 'object' })) },
      ...errors(400, 401, 403),
    },
  })
  return routes().openapi(honesty, (c) => {
    const { from, to, errand = null } = c.req.valid('query')
    if (to < from) return fail(c, 400, 'period-is-wrong', 'The last date comes before the first.', 'to')
    if (to > daysAfter(from, mostDays))
      return fail(c, 400, 'period-is-wrong', `The dates are more than ${mostDays} days apart.`, 'to')
    const { timeZone } = catalogue.document().town
    const begins = zonedInstant(timeZone, from, '00:00')
    const ends = zonedInstant(timeZone, daysAfter(to, 1), '00:00')
    return c.json(honestyOf(promised(announcements.between(begins, ends, errand))), 200)
  })
}

function* promised(all: ReturnType<Parts['announcements']['between']>) {
  for (const { errand, ahead, medianMinutes, upperMinutes, waitedMs, leftAfterMs } of all)
    yield {
      errand,
      ahead,
      median: medianMinutes,
      upper: upperMinutes,
      waited: waitedMs === null ? null : waitedMs / minuteMs,
      leftAfter: leftAfterMs === null ? null : leftAfterMs / minuteMs,
    }
}
