import { Hono } from 'hono'
import { type Language, languages } from '../catalogue/languages.ts'
import { guideText } from '../screens/guide.ts'
import { goneGuidePage, guidePage, guidePageStyle } from '../screens/guide-page.ts'
import type { Parts } from './parts.ts'

/** A guide's page for phones and paper, from the lobby's own root. */
export const guideAddress = (guide: string, language: Language): string =>
  `/guide/${guide}?language=${language}`

/** Guides as pages that any phone reads: no script, no app, a few kilobytes. */
export function guidePageRoutes({ catalogue }: Pick<Parts, 'catalogue'>) {
  return new Hono()
    .get('/guide/:guide', (c) => {
      const { guides, town } = catalogue.document()
      const guide = guides.find((one) => one.id === c.req.param('guide'))
      if (!guide) return c.html(goneGuidePage(town), 404)
      const wished = languages.find((one) => one === c.req.query('language')) ?? 'da'
      const told = languages.filter((one) => guide.text[one] !== undefined)
      const others = told.map((language) => ({ language, address: guideAddress(guide.id, language) }))
      const sheet = `/api/guides/${guide.id}/sheet.pdf?language=${wished}`
      return c.html(guidePage({ guide: guideText(guide, wished), town, others, sheet }))
    })
    .get('/guide.css', (c) => c.body(guidePageStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
}
