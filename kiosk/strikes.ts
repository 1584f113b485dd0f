/** A double strike within this time counts once (EN 301 549; hands tremble). */
const windowMs = 500

/** Says whether a strike at a time counts: not when another came just before, whether that one counted or not. */
export function strikeGate(): (atMs: number) => boolean {
  let lastMs = Number.NEGATIVE_INFINITY
  return (atMs) => {
    const counts = atMs - lastMs >= windowMs
    lastMs = atMs
    return counts
  }
}

/**
 * Lets only strikes that count through to any button: the second of two may already meet another screen's button
 * under the same finger. A held key is one strike.
 */
export function guardStrikes(page: Document): void {
  const counts = strikeGate()
  page.addEventListener(
    'click',
    (event) => {
      if (counts(event.timeStamp)) return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true },
  )
  page.addEventListener('keydown', (event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
  })
}
