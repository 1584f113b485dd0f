/** A part of a text, as places in it; the second is the first that is no more in it. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Ends of sentences; in Markdown also those of headings, list entries and paragraphs. */
const ends = /[.!?…]+(?=\s|$)|\n[ \t]*\n|\n(?=[ \t]*(?:[-*#>]|\d+[.)]))|(?<=^#[^\n]*)\n/gm
const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu

/** The sentences of a text, without those that have no word. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (const end of text.matchAll(ends)) {
    spans.push({ from, to: end.index })
    from = end.index + end[0].length
  }
  spans.push({ from, to: text.length })
  return spans.map((span) => trimmed(text, span)).filter((span) => wordsIn(text, span).length > 0)
}

/** The words of a part of a text. */
export const wordsIn = (text: string, { from, to }: Span): readonly Span[] =>
  [...text.slice(from, to).matchAll(word)].map((found) => ({
    from: from + found.index,
    to: from + found.index + found[0].length,
  }))

function trimmed(text: string, { from, to }: Span): Span {
  const within = text.slice(from, to)
  const before = within.length - within.trimStart().length
  return { from: from + before, to: from + Math.max(before, within.trimEnd().length) }
}
