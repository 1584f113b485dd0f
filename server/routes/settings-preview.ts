import { createRoute, z } from '@hono/zod-openapi'
import { languages } from '../catalogue/languages.ts'
import { GuideInput } from '../contract/inputs.ts'
import type { GuideView, Offers } from '../contract/offers.ts'
import { guideText } from '../screens/guide.ts'
import { offersOf } from '../screens/offers.ts'
import { errors, fail, json, routes } from './answers.ts'
import { guideAddress } from './guide-page.ts'
import { only, type Parts } from './parts.ts'

const tags = ['Settings']
const id = z.string().regex(/^[a-z0-9-]{1,64}$/, 'an id of the catalogue')

/** What the kiosk fetches, from the draft: so the preview is the kiosk itself and no drawing of it. */
export function previewRoutes(parts: Parts) {
  const { settings, publicUrl } = parts
  const edit = { ...only(parts, 'edit'), tags }

  const offers = createRoute({
    ...edit,
    method: 'get',
    path: '/offers/{language}',
    summary: 'What the draft would offer, in one language',
    request: { params: z.object({ language: z.enum(languages, `one of ${languages.join(', ')}`) }) },
    responses: {
      200: { description: 'As for a kiosk.', ...json(z.custom<Offers>().openapi({ type: 'object' })) },
      ...errors(400, 401, 403),
    },
  })
  const guide = createRoute({
    ...edit,
    method: 'get',
    path: '/guides/{guide}',
    summary: "A guide of the draft's",
    request: { params: z.object({ guide: id }), query: GuideInput },
    responses: {
      200: { description: 'As for a kiosk.', ...json(z.custom<GuideView>().openapi({ type: 'object' })) },
      ...errors(400, 401, 403, 404),
    },
  })
  const picture = createRoute({
    ...edit,
    method: 'get',
    path: '/pictures/{picture}',
    summary: "A picture of the draft's",
    request: { params: z.object({ picture: id }) },
    responses: {
      200: { description: 'A PNG or JPEG picture.', content: { 'image/png': { schema: z.string() } } },
      ...errors(400, 401, 403, 404),
    },
  })

  return routes()
    .openapi(offers, (c) => {
      const { document, version } = settings.preview()
      return c.json(offersOf(document, c.req.valid('param').language, version), 200)
    })
    .openapi(guide, (c) => {
      const wished = c.req.valid('param').guide
      const found = settings.preview().document.guides.find((one) => one.id === wished)
      if (!found) return fail(c, 404, 'guide-is-unknown', 'guide: there is no such guide.', 'guide')
      const { language } = c.req.valid('query')
      const page = `${publicUrl()}${guideAddress(found.id, language)}`
      return c.json({ ...guideText(found, language), page }, 200)
    })
    .openapi(picture, (c) => {
      const wished = c.req.valid('param').picture
      const found = settings.preview().document.pictures.find((one) => one.id === wished)
      if (!found) return fail(c, 404, 'picture-is-unknown', 'picture: there is no such picture.', 'picture')
      const [head = '', data = ''] = found.data.split(',', 2)
      return c.body(Buffer.from(data, 'base64'), 200, {
        'Content-Type': head.slice('data:'.length, head.indexOf(';')),
        'Cache-Control': 'no-store',
      })
    })
}
