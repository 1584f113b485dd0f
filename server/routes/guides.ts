import { createRoute, z } from '@hono/zod-openapi'
import { GuideInput, PrintAnswer } from '../contract/inputs.ts'
import type { GuideView } from '../contract/offers.ts'
import { guideText } from '../screens/guide.ts'
import { guideSlip } from '../screens/slips/guide.ts'
import { errors, fail, json, routes } from './answers.ts'
import { isAskedHere } from './asked-here.ts'
import { guideAddress } from './guide-page.ts'
import type { TooMany } from './limits.ts'
import { type Parts, signedIn } from './parts.ts'
import { everyone } from './rules.ts'

const id = z.string().regex(/^[a-z0-9-]{1,64}$/, 'an id of the catalogue')
const show = createRoute({
  ...everyone,
  method: 'get',
  path: '/guides/{guide}',
  summary: 'What to do and what to bring',
  tags: ['Guides'],
  request: { params: z.object({ guide: id }), query: GuideInput },
  responses: {
    200: {
      description: 'The guide, in Danish where it has not been translated.',
      ...json(z.custom<GuideView>().openapi({ type: 'object' })),
    },
    ...errors(400, 404),
  },
})
const print = createRoute({
  ...everyone,
  method: 'post',
  path: '/guides/{guide}/print',
  summary: 'Print a guide',
  description: "For this machine's own kiosk, and for staff.",
  tags: ['Guides'],
  request: { params: z.object({ guide: id }), body: { ...json(GuideInput), required: true } },
  responses: {
    200: { description: 'What the printer said.', ...json(PrintAnswer) },
    ...errors(400, 401, 404, 429),
  },
})
const sheet = createRoute({
  ...everyone,
  method: 'get',
  path: '/guides/{guide}/sheet.pdf',
  summary: 'A guide on A4',
  tags: ['Guides'],
  request: { params: z.object({ guide: id }), query: GuideInput },
  responses: {
    200: { description: 'A PDF.', content: { 'application/pdf': { schema: z.string() } } },
    ...errors(400, 404, 429),
  },
})
const picture = createRoute({
  ...everyone,
  method: 'get',
  path: '/pictures/{picture}',
  summary: 'A picture of a guide',
  tags: ['Guides'],
  request: { params: z.object({ picture: id }) },
  responses: {
    200: { description: 'A PNG or JPEG picture.', content: { 'image/png': { schema: z.string() } } },
    ...errors(400, 404),
  },
})

/** Guides for screens, and on paper. */
export function guideRoutes(parts: Parts, tooMany: TooMany) {
  const { catalogue, papers, lobby, publicUrl } = parts
  const guideOf = (wished: string) => catalogue.document().guides.find((one) => one.id === wished)
  return routes()
    .openapi(show, (c) => {
      const guide = guideOf(c.req.valid('param').guide)
      if (!guide) return fail(c, 404, 'guide-is-unknown', 'guide: there is no such guide.', 'guide')
      const { language } = c.req.valid('query')
      const page = `${publicUrl()}${guideAddress(guide.id, language)}`
      return c.json({ ...guideText(guide, language), page }, 200)
    })
    .openapi(print, async (c) => {
      if (!isAskedHere(c) && !signedIn(parts, c))
        return fail(c, 401, 'not-signed-in', "Guides are printed at the lobby's own kiosk: sign in first.")
      if (await tooMany(c))
        return fail(c, 429, 'too-many', 'Too many papers from this address: wait a minute.')
      const guide = guideOf(c.req.valid('param').guide)
      if (!guide) return fail(c, 404, 'guide-is-unknown', 'guide: there is no such guide.', 'guide')
      return c.json({ outcome: await papers.guide(guide, c.req.valid('json').language) }, 200)
    })
    .openapi(sheet, async (c) => {
      if (await tooMany(c))
        return fail(c, 429, 'too-many', 'Too many papers from this address: wait a minute.')
      const guide = guideOf(c.req.valid('param').guide)
      if (!guide) return fail(c, 404, 'guide-is-unknown', 'guide: there is no such guide.', 'guide')
      const { guideSheet } = await import('../../hardware/paper/sheet/guide-sheet.ts')
      const slip = guideSlip(catalogue.document(), guide, c.req.valid('query').language, lobby.now())
      return c.body(new Uint8Array(await guideSheet(slip)), 200, { 'Content-Type': 'application/pdf' })
    })
    .openapi(picture, (c) => {
      const found = catalogue.document().pictures.find((one) => one.id === c.req.valid('param').picture)
      if (!found) return fail(c, 404, 'picture-is-unknown', 'picture: there is no such picture.', 'picture')
      const [head = '', data = ''] = found.data.split(',', 2)
      return c.body(Buffer.from(data, 'base64'), 200, {
        'Content-Type': head.slice('data:'.length, head.indexOf(';')),
        'Cache-Control': 'private, max-age=3600',
      })
    })
}
