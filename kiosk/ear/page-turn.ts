import type { Phrase } from './phrases.ts'
import { regionSaid, type Spoken } from './spoken.ts'

const block = 'h2, h3, p, li, img'

/** What stands on the page that a control has just turned to; null where it turns none. */
export function turnedTo(control: Element, spoken: Spoken): readonly Phrase[] | null {
  const view = control.closest('.paged-turns')?.parentElement?.querySelector('.paged-view')
  if (!view) return null
  const { top, bottom } = view.getBoundingClientRect()
  const isSeen = (one: Element) => {
    const box = one.getBoundingClientRect()
    const middle = (box.top + box.bottom) / 2
    return middle > top && middle < bottom
  }
  return [...view.querySelectorAll(block)].filter(isSeen).flatMap((one) => regionSaid(one, spoken))
}
