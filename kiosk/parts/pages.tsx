import { useEffect, useRef, useState } from 'preact/hooks'
import { boxOf, followReach, nowhere, type Reach, turnPage } from '../reach.ts'
import { larger, lowered } from '../tools.ts'
import { Turns } from './turns.tsx'

/** What is read or touched as a whole, and so is not cut by the end of a page where it fits on one. */
const wholes = '.card, .answer, .help, .key, .button, img'

/** Turns the pages of what is longer than the screen. */
export function Pages() {
  const place = useRef<HTMLDivElement>(null)
  const [reach, setReach] = useState<Reach>(nowhere)
  useEffect(() => {
    const box = boxOf(place.current)
    return box
      ? followReach(box, (told) => setReach(wouldFit(box, place.current) ? nowhere : told))
      : undefined
    // What turns may be another part of the screen once it is fitted.
  }, [lowered.value, larger.value])
  const turn = (pages: number) => {
    const box = boxOf(place.current)
    if (box) turnPage(box, pages * shareOf(box, pages > 0))
  }
  return (
    <div class="pages" ref={place}>
      <Turns {...reach} onTurn={turn} />
    </div>
  )
}

/** The buttons take room themselves: what is only longer by that needs none. */
const wouldFit = (box: HTMLElement, pages: HTMLElement | null): boolean =>
  box.scrollTop === 0 && box.scrollHeight <= box.clientHeight + roomOf(pages)

/** Beside what they turn they take none of its height. */
const roomOf = (pages: HTMLElement | null): number =>
  pages && getComputedStyle(pages).position !== 'absolute' ? pages.offsetHeight : 0

/** How much of a page is turned, so that what was cut stands whole on the next. */
function shareOf(box: HTMLElement, isDown: boolean): number {
  const { top, height } = box.getBoundingClientRect()
  const seen = height - stayingHeight(box)
  const cut = [...box.querySelectorAll(wholes)].flatMap((one) => {
    const { top: from, bottom: to, height: own } = one.getBoundingClientRect()
    const edge = isDown ? top + seen : top
    const isCut = from < edge - 1 && to > edge + 1 && own < seen
    return isCut ? [isDown ? from - top : top + seen - to] : []
  })
  return Math.min(seen, ...cut.filter((step) => step > 0)) / height
}

/** What stays at the end of the box covers that much of it. */
function stayingHeight(box: HTMLElement): number {
  const last = box.lastElementChild
  return last && getComputedStyle(last).position === 'sticky' ? last.getBoundingClientRect().height : 0
}
