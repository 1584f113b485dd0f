/**
 * Breaks text between words into the fewest lines of at most `columns` characters, as even as they can be.
 * A single word longer than a line is the only thing that is broken inside, with a hyphen.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const words = text.split(' ').flatMap((word) => pieces(word, columns))
  const fewest = fill(words, columns)
  let even = fewest
  for (let narrower = columns - 1; narrower >= longest(words); narrower--) {
    const lines = fill(words, narrower)
    if (lines.length > fewest.length) break
    even = lines
  }
  return even
}

/** The length of the longest word: the narrowest line that breaks none. */
export function longestWord(text: string): number {
  return longest(text.split(' '))
}

function longest(words: readonly string[]): number {
  return words.reduce((most, word) => Math.max(most, word.length), 1)
}

function fill(words: readonly string[], columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= columns) {
      line = longer
      continue
    }
    lines.push(line)
    line = word
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, columns: number): readonly string[] {
  if (word.length <= columns) return [word]
  return [`${word.slice(0, columns - 1)}-`, ...pieces(word.slice(columns - 1), columns)]
}
