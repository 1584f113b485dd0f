/** How hard a text is to read, by Björnsson's bands. */
export type Band = 'very easy' | 'easy' | 'medium' | 'hard' | 'very hard'

const longWordLetters = 7

/**
 * Björnsson's readability index: words / sentences + 100 x words of 7 or more letters / words.
 * A text without words is 0. A hyphen holds a word together; a text without a full stop is one sentence.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []
  if (words.length === 0) return 0
  const sentences = text.split(/[.!?]+(?=\s|$)/u).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= longWordLetters)
  return words.length / sentences.length + (100 * long.length) / words.length
}

/** The band of a readability index; a citizen's text aims at `easy` or better. */
export function bandOf(index: number): Band {
  if (index < 25) return 'very easy'
  if (index < 35) return 'easy'
  if (index < 45) return 'medium'
  return index < 55 ? 'hard' : 'very hard'
}
