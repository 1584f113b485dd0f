/** How wide a text is: in characters, or in dots. */
export type Measure = (text: string) => number

/**
 * Breaks text between words into the fewest lines of at most `width`, as even as they can be.
 * A single word longer than a line is the only thing that is broken inside, with a hyphen.
 */
export function wrap(text: string, width: number, measure: Measure = inCharacters): readonly string[] {
  const space = measure(' ')
  const words = breakable(text, width, measure).flatMap((word) => pieces(word, width, measure))
  const fewest = fill(words, space, width)
  let even = fewest
  const step = Math.max(1, Math.floor(space))
  for (let narrower = width - step; narrower >= widest(words); narrower -= step) {
    const lines = fill(words, space, narrower)
    if (lines.length > fewest.length) break
    even = lines
  }
  return even
}

/** Words that must stay together do, unless a line is too short for them. */
function breakable(text: string, width: number, measure: Measure): readonly string[] {
  return text.split(' ').flatMap((word) => (measure(word) > width ? word.split('\u00a0') : [word]))
}

/** The width of the longest word: the narrowest line that breaks none. */
export function longestWord(text: string, measure: Measure = inCharacters): number {
  return Math.max(1, ...text.split(/[ \u00a0]/).map(measure))
}

/** A line that is done needs no unbreakable spaces, which some printers have a shape for. */
export const plainSpaces = (line: string): string => line.replaceAll('\u00a0', ' ')

interface Word {
  readonly text: string
  readonly wide: number
}

const inCharacters: Measure = (text) => text.length
const widest = (words: readonly Word[]): number => words.reduce((most, { wide }) => Math.max(most, wide), 1)

function fill(words: readonly Word[], space: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let long = 0
  for (const { text, wide } of words) {
    if (line !== '' && long + space + wide > width) {
      lines.push(line)
      line = ''
    }
    long = line === '' ? wide : long + space + wide
    line = line === '' ? text : `${line} ${text}`
  }
  return line === '' ? lines : [...lines, line]
}

const letters = new Intl.Segmenter('da', { granularity: 'grapheme' })

function pieces(word: string, width: number, measure: Measure): readonly Word[] {
  const wide = measure(word)
  if (wide <= width) return [{ text: word, wide }]
  const parts: string[] = []
  let part = ''
  for (const { segment } of letters.segment(word)) {
    if (part !== '' && measure(`${part}${segment}-`) > width) {
      parts.push(`${part}-`)
      part = ''
    }
    part += segment
  }
  return [...parts, part].map((text) => ({ text, wide: Math.min(width, measure(text)) }))
}
