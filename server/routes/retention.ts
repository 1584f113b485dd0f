import { createRoute } from '@hono/zod-openapi'
import type { Catalogue } from '../catalogue/schema.ts'
import { type KeptName, keptNames, leaving } from '../contract/kept.ts'
import { RetentionAnswer } from '../contract/retention.ts'
import { errors, fail, json, routes } from './answers.ts'
import { notNow } from './insights.ts'
import { only, type Parts } from './parts.ts'

/** What leaves whatever the document says, in days; 0 goes the night after, and null stays. */
const fixed = {
  notes: 0,
  'booking-names': 0,
  presses: 0,
  bookings: 7,
  audit: 396,
  figures: null,
  counts: null,
} as const satisfies Partial<Record<KeptName, number | null>>

/** What is kept how long. */
export function retentionRoutes(parts: Parts) {
  const { catalogue, thinker, retention } = parts
  const look = createRoute({
    ...only(parts, 'audit'),
    method: 'get',
    path: '/',
    summary: 'What is kept how long',
    description:
      'How much there is of everything that is kept, since when, and what the last night has deleted.',
    tags: ['Audit'],
    responses: { 200: { description: 'All of it.', ...json(RetentionAnswer) }, ...errors(401, 403, 503) },
  })
  return routes().openapi(look, async (c) => {
    const thought = await thinker.ask('kept', null)
    if (!thought.ok) return fail(c, 503, thought.fault, notNow[thought.fault])
    const document = catalogue.document()
    const kept = keptNames.map((name) => ({ name, ...keptFor(document, name), ...thought.answer[name] }))
    return c.json({ timeZone: document.town.timeZone, kept, run: retention.last() }, 200)
  })
}

function keptFor({ retention }: Catalogue, name: KeptName): { days: number | null; isOurs: boolean } {
  const ours = leaving.find((one) => one === name)
  if (ours) return { days: retention[ours], isOurs: true }
  return { days: fixed[name as keyof typeof fixed], isOurs: false }
}
