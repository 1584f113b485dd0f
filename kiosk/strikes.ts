/** A double strike within this time counts once (EN 301 549; hands tremble). */
const windowMs = 500

/** Whether a strike counts; `key` is the key of a keyboard on the screen that was struck, or null for a button. */
export type StrikeGate = (atMs: number, key?: object | null) => boolean

/**
 * Counts strikes. Not when another button's came just before, whether that one counted or not: the second of two may
 * already meet another screen's button under the same finger. Keys of a keyboard stay where they are, so there only
 * the same key struck twice is a trembling hand, and another one is the next letter.
 */
export function strikeGate(): StrikeGate {
  let lastMs = Number.NEGATIVE_INFINITY
  let lastKey: { readonly key: object; readonly atMs: number } | null = null
  return (atMs, key = null) => {
    if (key === null) {
      const counts = atMs - lastMs >= windowMs
      lastMs = atMs
      return counts
    }
    const isSame = lastKey?.key === key && atMs - lastKey.atMs < windowMs
    if (isSame || atMs - lastMs < windowMs) return false
    lastKey = { key, atMs }
    return true
  }
}

/** Lets only strikes that count through to any button. A held key of the keypad is one strike. */
export function guardStrikes(page: Document): void {
  const counts = strikeGate()
  page.addEventListener(
    'click',
    (event) => {
      const key = event.target instanceof Element ? event.target.closest('.key') : null
      if (counts(event.timeStamp, key)) return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true },
  )
  page.addEventListener('keydown', (event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
  })
}
