import type { Slip } from '../slips.ts'
import type { Mark } from './marks.ts'
import { feedToKnifeAndCut, initialize, motionUnitsOfOneDot } from './orders.ts'
import type { Paper } from './paper.ts'
import { directionOf } from './picture/direction.ts'
import { rasterOrders } from './raster.ts'
import { drawingsOf } from './slips/drawings.ts'
import { layOut } from './slips/layout.ts'

/** One slip as ESC/POS bytes for this paper, cut included; nothing is sent anywhere. */
export async function encodeSlip(slip: Slip, paper: Paper): Promise<Buffer> {
  const logo = slip.logo ? await (await import('./picture/logo.ts')).logoOf(slip.logo) : null
  const marks = layOut(slip, logo, slip.kind === 'guide' ? await drawingsOf(slip) : new Map())
  return paper.manner === 'picture' ? encodePicture(marks, paper) : encodeText(marks, paper)
}

/** Some letters reach out of their own width, and a roll may lie a little askew. */
const margin = 8

/** A strip begins where text begins, but Arabic letters reach out to the right, and text begins at the left. */
const stripMargin = (mark: Mark): number =>
  'language' in mark && directionOf(mark.language) === 'rtl' ? margin : 0

/** Whichever way a lobby does not print in need not lie in its memory. */
async function encodePicture(marks: readonly Mark[], { dots }: Paper): Promise<Buffer> {
  const { draw } = await import('./picture/draw.ts')
  const picture = rasterOrders(draw(marks, dots, margin))
  return Buffer.concat([initialize, motionUnitsOfOneDot, picture, feedToKnifeAndCut])
}

async function encodeText(marks: readonly Mark[], { dots }: Paper): Promise<Buffer> {
  const { apart, needsPicture, writeText } = await import('./text.ts')
  const all = marks.flatMap(apart)
  const drawn = all.filter(needsPicture)
  if (drawn.length === 0) return writeText(all, dots, new Map())
  const { draw } = await import('./picture/draw.ts')
  const strips = drawn.map((mark) => [mark, rasterOrders(draw([mark], dots, stripMargin(mark)))] as const)
  return writeText(all, dots, new Map(strips))
}
