import { PDFDocument } from '@napi-rs/canvas'
import type { GuideSlip } from '../../slips.ts'
import { type Placed, place } from '../picture/draw.ts'
import { logoOf } from '../picture/logo.ts'
import type { Pen } from '../picture/piece.ts'
import { drawingsOf } from '../slips/drawings.ts'
import { layOut } from '../slips/layout.ts'
import { a4 } from './a4.ts'

/** Points around the text: what a desk printer leaves white, and room for a file's holes. */
const margin = 50
/** A line of the slip's dots: body text comes out at 14 points, which most read without glasses. */
const dots = 1280
const pointsPerDot = (a4.wide - 2 * margin) / dots
const dotsPerPage = Math.floor((a4.high - 2 * margin) / pointsPerDot)

/** A guide for the wall at home: whom to call, and all hours of the week. */
export interface GuideSheet extends GuideSlip {
  readonly atHome: readonly string[]
}

/** A guide as an A4 PDF, as it stands on the slip but larger; what does not fit goes on a second page. */
export async function guideSheet(sheet: GuideSheet): Promise<Buffer> {
  const slip = forHome(sheet)
  const logo = slip.logo && (await logoOf(slip.logo))
  const { placed } = place(layOut(slip, logo, await drawingsOf(slip)), dots, 0)
  const document = new PDFDocument({ title: slip.blocks[0]?.title ?? slip.town })
  for (const page of pagesOf(placed)) drawPage(document, page)
  return document.close()
}

/** Until when it is open on the day of printing says nothing at home; staff read its Danish name beside its own. */
function forHome({ atHome, ...slip }: GuideSheet): GuideSlip {
  const [chosen, danish] = slip.blocks
  if (!chosen) return slip
  const title = danish ? `${chosen.title} (${danish.title})` : chosen.title
  return { ...slip, blocks: [{ ...chosen, title, where: atHome.join('\n') }] }
}

/** Each page begins with the piece that did not fit on the one before. */
function pagesOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const pages: Placed[][] = []
  let start = 0
  for (const one of placed) {
    const page = pages.at(-1)
    if (page && one.top + one.piece.high - start <= dotsPerPage) page.push({ ...one, top: one.top - start })
    else {
      start = one.top
      pages.push([{ ...one, top: 0 }])
    }
  }
  return pages
}

function drawPage(document: PDFDocument, page: readonly Placed[]): void {
  // The package's types promise less than its page can do.
  const pen = document.beginPage(a4.wide, a4.high) as Pen
  pen.translate(margin, margin)
  pen.scale(pointsPerDot, pointsPerDot)
  pen.fillStyle = 'black'
  for (const { piece, top } of page) piece.draw(pen, top)
  document.endPage()
}
