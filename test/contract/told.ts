type Text = (...values: readonly (string | number)[]) => string

/** With counts, or with times and names where those are what it takes. */
function filledIn(text: Text): string {
  try {
    return String(text(3, 5, 3))
  } catch {
    return String(text('10:30', '12:00', '10:30'))
  }
}

/** All that is told by a text file, its gaps filled in. */
export function told(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts]
  if (typeof texts === 'function') return [filledIn(texts as Text)]
  return texts && typeof texts === 'object' ? Object.values(texts).flatMap(told) : []
}

/** The same as one running text, each with its full stop: what LIX is measured on. */
export const runningText = (texts: unknown): string =>
  told(texts)
    .map((one) => (/[.!?]$/.test(one) ? one : `${one}.`))
    .join(' ')
