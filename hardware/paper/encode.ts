import type { GuideSlip, Slip } from '../slips.ts'
import type { Mark } from './marks.ts'
import { feedToKnifeAndCut, initialize, motionUnitsOfOneDot } from './orders.ts'
import type { Paper } from './paper.ts'
import { directionOf } from './picture/direction.ts'
import type { Logo } from './picture/logo.ts'
import { rasterOrders } from './raster.ts'
import type { Drawings } from './slips/guide.ts'
import { layOut } from './slips/layout.ts'

/** One slip as ESC/POS bytes for this paper, cut included; nothing is sent anywhere. */
export async function encodeSlip(slip: Slip, paper: Paper): Promise<Buffer> {
  const logo = slip.logo ? await (await import('./picture/logo.ts')).logoOf(slip.logo) : null
  const marks = layOut(slip, logo, slip.kind === 'guide' ? await drawingsOf(slip) : new Map())
  return paper.manner === 'picture' ? encodePicture(marks, paper) : encodeText(marks, paper)
}

/** A guide's pictures, but for those that cannot be read: their words stand alone then. */
async function drawingsOf({ pictures, blocks }: GuideSlip): Promise<Drawings> {
  const wanted = new Set(
    blocks.flatMap(({ parts }) => parts.flatMap((part) => ('picture' in part ? [part.picture] : []))),
  )
  if (wanted.size === 0) return new Map()
  const { drawingOf } = await import('./picture/logo.ts')
  const found = new Map<string, Logo>()
  for (const name of wanted) {
    const file = pictures.get(name)
    const drawing = file ? await drawingOf(file) : null
    if (drawing) found.set(name, drawing)
  }
  return found
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
