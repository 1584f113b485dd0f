import { drawable } from '../picture/drawable.ts'
import { fontOf } from '../picture/faces.ts'
import { type Pen, widthIn } from '../picture/piece.ts'
import { wrap } from '../wrap.ts'
import { a4 } from './a4.ts'
import { hairline, letters } from './letters.ts'

/** What to do when, on one page. */
export interface CrisisCard {
  readonly title: string
  readonly lead: string
  readonly parts: readonly { readonly when: string; readonly points: readonly string[] }[]
}

const edge = 46
const room = a4.wide - 2 * edge
/** Where the page's own foot begins. */
const end = a4.high - 34
/** From large to small: the largest that fits on the page is taken. */
const sizes = [13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10]

/** Draws the card on one page, in the largest letters that fit; throws where even the smallest do not. */
export function drawCrisisCard(pen: Pen, card: CrisisCard): void {
  const size = sizes.find((one) => layOut(null, card, one) <= end)
  if (size === undefined) throw new Error('The crisis card says more than fits on one page.')
  layOut(pen, card, size)
}

/** Where it ends, in points from the top; draws only with a pen. */
function layOut(pen: Pen | null, { title, lead, parts }: CrisisCard, size: number): number {
  let foot = 62
  const say = (text: string, big: number, weight: 500 | 700, left = edge) => {
    if (pen) letters(pen, text, { size: big, weight, left, foot, room: edge + room - left })
  }
  say(title, size * 2, 700)
  foot += size * 1.9
  say(lead, size, 500)
  for (const { when, points } of parts) {
    foot += size * 1.1
    if (pen) hairline(pen, [edge, foot], [edge + room, foot])
    foot += size * 1.45
    say(when, size * 1.2, 700)
    foot += size * 0.2
    for (const point of points) {
      wrap(drawable(point), room - size, widthIn(fontOf(size, 500))).forEach((line, at) => {
        foot += size * (at === 0 ? 1.4 : 1.22)
        if (at === 0) say('–', size, 500)
        say(line, size, 500, edge + size)
      })
    }
  }
  return foot
}
