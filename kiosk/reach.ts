/** Whether there is more above and below of what stands in a box. */
export interface Reach {
  readonly up: boolean
  readonly down: boolean
}

export const nowhere: Reach = { up: false, down: false }

const slackPixels = 4
/** Some lines stay, so that nobody loses the place. */
const pageShare = 0.85

/** The part of the screen that may be longer than its place; on the number's screen that is a part of the main part. */
export function boxOf(within: HTMLElement | null): HTMLElement | null {
  const main = within?.closest('.screen')?.querySelector('main') ?? null
  if (!main || getComputedStyle(main).display !== 'contents') return main
  return main.firstElementChild instanceof HTMLElement ? main.firstElementChild : null
}

/** Tells how far it reaches, now and after each change; gives what ends that. A new question begins at its top. */
export function followReach(box: HTMLElement, tell: (reach: Reach) => void): () => void {
  const look = () => tell(reachOf(box))
  const title = () => box.closest('.screen')?.querySelector('h1')?.textContent
  let asked = title()
  const change = () => {
    if (title() !== asked) box.scrollTop = 0
    asked = title()
    look()
  }
  const sizes = new ResizeObserver(look)
  const changes = new MutationObserver(change)
  sizes.observe(box)
  changes.observe(box, { childList: true, subtree: true, characterData: true })
  changes.observe(document.documentElement, { attributes: true })
  box.addEventListener('scroll', look)
  look()
  return () => {
    sizes.disconnect()
    changes.disconnect()
    box.removeEventListener('scroll', look)
  }
}

export function turnPage(box: HTMLElement, pages: number): void {
  box.scrollBy({ top: pages * pageShare * box.clientHeight })
}

const reachOf = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement): Reach => ({
  up: scrollTop > slackPixels,
  down: scrollTop + clientHeight < scrollHeight - slackPixels,
})
