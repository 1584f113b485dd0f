import type { Page } from 'playwright-core'

/** What must hold of a screen; pixels are those of the page. */
export interface Bounds {
  readonly finger: number
  readonly apart: number
  /** The least size of letters. */
  readonly letters: number
  /** Above this nothing is touched. */
  readonly reach: number
  /** Of text on what is behind it, and of a control's edge. */
  readonly contrast: number
}

/** What does not hold on the screen that is shown now, each in a few words. */
export const shortcomings = (page: Page, bounds: Bounds): Promise<readonly string[]> =>
  page.evaluate(measure, bounds)

/** Runs in the page, so everything that it needs stands within it. */
function measure({ finger, apart, letters, reach, contrast }: Bounds): string[] {
  const found: string[] = []
  const slack = 1
  const name = (of: Element) => `${of.className || of.tagName} "${of.textContent?.trim().slice(0, 24)}"`

  const main = document.querySelector('.screen > main')
  const box = main && getComputedStyle(main).display === 'contents' ? main.firstElementChild : main
  /** What stays below, while the rest is turned, covers it. */
  const stays = [...(box?.children ?? [])].find((one) => getComputedStyle(one).position === 'sticky')
  const endOf = (frame: DOMRect, of: Element): number =>
    stays && !stays.contains(of) ? Math.min(frame.bottom, stays.getBoundingClientRect().top) : frame.bottom
  /** A guide is turned within its own place. */
  const pageEnd = (of: Element): number =>
    of.closest('.paged-view')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY
  /** What of an element is seen. */
  const seen = (of: Element): DOMRect | null => {
    const { left, top, right, bottom, width, height } = of.getBoundingClientRect()
    if (width < 2 || height < 2 || getComputedStyle(of).visibility === 'hidden') return null
    if (of.closest('.unseen')) return null
    if (!box?.contains(of)) return new DOMRect(left, top, width, height)
    const frame = box.getBoundingClientRect()
    const [above, below] = [Math.max(top, frame.top), Math.min(bottom, endOf(frame, of), pageEnd(of))]
    return below - above > 4 ? new DOMRect(left, above, right - left, below - above) : null
  }
  const isWhole = (of: Element) =>
    Math.abs((seen(of)?.height ?? 0) - of.getBoundingClientRect().height) < slack

  const controls = [...document.querySelectorAll('button, input')].flatMap((of) => {
    const place = seen(of)
    return place ? [{ of, place }] : []
  })
  for (const { of, place } of controls) {
    if (isWhole(of) && (place.width < finger - slack || place.height < finger - slack))
      found.push(`too small: ${name(of)} ${Math.round(place.width)} x ${Math.round(place.height)}`)
    if (place.top < reach - slack) found.push(`out of reach: ${name(of)} at ${Math.round(place.top)}`)
    if (of.scrollWidth > of.clientWidth + slack) found.push(`spills over: ${name(of)}`)
  }
  for (const [at, one] of controls.entries()) {
    for (const other of controls.slice(at + 1)) {
      const beside = Math.max(one.place.left, other.place.left) - Math.min(one.place.right, other.place.right)
      const below = Math.max(one.place.top, other.place.top) - Math.min(one.place.bottom, other.place.bottom)
      const between = Math.max(beside, below)
      if (between < apart - slack)
        found.push(`${Math.round(between)} px between ${name(one.of)} and ${name(other.of)}`)
    }
  }

  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgb = (colour: string): readonly number[] => {
    if (!paint) return [0, 0, 0, 0]
    paint.clearRect(0, 0, 1, 1)
    paint.fillStyle = colour
    paint.fillRect(0, 0, 1, 1)
    return [...paint.getImageData(0, 0, 1, 1).data]
  }
  const light = ([r = 0, g = 0, b = 0]: readonly number[]): number => {
    const linear = (part: number) => (part <= 10.31 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  }
  const ratio = (one: readonly number[], other: readonly number[]): number => {
    const [high, low] = [Math.max(light(one), light(other)), Math.min(light(one), light(other))]
    return (high + 0.05) / (low + 0.05)
  }
  const behind = (of: Element | null): readonly number[] => {
    for (let at = of; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor)
      if ((colour[3] ?? 0) > 250) return colour
    }
    return [255, 255, 255]
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement
    if (!of || !node.textContent?.trim() || !seen(of) || of.closest('script, svg')) continue
    const { fontSize, color } = getComputedStyle(of)
    const frame = seen(of)
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const line of range.getClientRects()) {
      const top = Math.max(line.top, frame?.top ?? 0)
      const bottom = box?.contains(of) ? Math.min(line.bottom, frame?.bottom ?? 0) : line.bottom
      // The line of a letter is higher than what is drawn of it.
      const air = Number.parseFloat(fontSize) * 0.2
      for (const { of: control, place } of controls) {
        const isOwn = control.contains(of)
        const lies = line.left < place.right - 2 && line.right > place.left + 2
        if (!isOwn && lies && top + air < place.bottom && bottom - air > place.top)
          found.push(`text under ${name(control)}: ${name(of)}`)
        const whole = control.getBoundingClientRect()
        const bursts = line.top + air < whole.top || line.bottom - air > whole.bottom
        if (isOwn && (bursts || line.left < whole.left || line.right > whole.right))
          found.push(`text bursts ${name(control)}`)
      }
    }
    if (Number.parseFloat(fontSize) < letters - 0.1) found.push(`letters of ${fontSize}: ${name(of)}`)
    const told = ratio(rgb(color), behind(of))
    if (told < contrast) found.push(`contrast ${told.toFixed(1)}: ${name(of)}`)
  }
  for (const { of } of controls) {
    const edge = getComputedStyle(of)
    const isEdged = Number.parseFloat(edge.borderTopWidth) > 0
    const told = ratio(isEdged ? rgb(edge.borderTopColor) : behind(of), behind(of.parentElement))
    if (told < 3) found.push(`edge of ${told.toFixed(1)}: ${name(of)}`)
  }

  if (document.documentElement.scrollWidth > innerWidth + slack) found.push('wider than the screen')
  if (box && box.scrollWidth > box.clientWidth + slack) found.push(`main is ${box.scrollWidth} px wide`)
  const isLonger = box && box.scrollHeight > box.clientHeight + 4
  if (isLonger && !document.querySelector('.pages button')) found.push('longer than its place, without pages')
  if (isLonger && getComputedStyle(box).overflowY === 'visible')
    found.push('longer than its place, without an end')
  if (document.querySelectorAll('.pages button, .paged-turns button').length > 2)
    found.push('two that turn pages')
  for (const part of document.querySelectorAll('.band, .foot')) {
    const { top, bottom } = part.getBoundingClientRect()
    if (top < -slack || bottom > innerHeight + slack) found.push(`off the screen: ${part.className}`)
  }
  return [...new Set(found)]
}
