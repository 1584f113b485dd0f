import { type Band, bandOf, lix } from '../lix.ts'
import { officialese } from './officialese.ts'
import { passivesIn } from './passive.ts'
import { type Span, sentencesOf, wordsIn } from './sentences.ts'

/** A place in a text that could be plainer. */
export interface Mark extends Span {
  readonly kind: 'officialese' | 'passive' | 'long-sentence' | 'long-word'
  /** Words that can stand there instead; of a long sentence, how many words it has. */
  readonly instead: string
}

/** How easy a Danish text is to read. */
export interface Measure {
  readonly lix: number
  readonly band: Band
  readonly words: number
  readonly longWords: number
  /** In the order of the text. */
  readonly marks: readonly Mark[]
}

const longSentenceWords = 20
const longWordLetters = 7

/** Measures a Danish text, plain or in Markdown: its LIX, and each place that could be plainer. */
export function measure(text: string): Measure {
  const plain = blanked(text)
  const sentences = sentencesOf(plain)
  const words = sentences.flatMap((sentence) => wordsIn(plain, sentence))
  const long = words.filter(({ from, to }) => lettersIn(plain.slice(from, to)) >= longWordLetters)
  const index = lix(sentences.map(({ from, to }) => plain.slice(from, to)).join('. '))
  const official = officialeseIn(plain)
  // Whoever takes the plain word for it needs no second advice for the same.
  const isAdvised = (mark: Mark) => official.some(({ from, to }) => from <= mark.from && mark.to <= to)
  const marks = [
    ...official,
    ...sentences.flatMap((sentence) => marksOf(plain, sentence)).filter((mark) => !isAdvised(mark)),
    ...long.map((span): Mark => ({ ...span, kind: 'long-word', instead: '' })),
  ]
  return {
    lix: Math.round(index),
    band: bandOf(index),
    words: words.length,
    longWords: long.length,
    marks: marks.toSorted((a, b) => a.from - b.from || b.to - a.to),
  }
}

/** Addresses and pictures are no text: blanks stand in their place, so that all else keeps its own. */
const blanked = (text: string): string =>
  text.replace(/\]\([^)\s]*\)|<https?:[^>\s]*>|https?:\/\/\S+/g, (found) => ' '.repeat(found.length))

function marksOf(text: string, sentence: Span): readonly Mark[] {
  const count = wordsIn(text, sentence).length
  const passives = passivesIn(text, sentence).map((span): Mark => ({ ...span, kind: 'passive', instead: '' }))
  return count > longSentenceWords
    ? [{ ...sentence, kind: 'long-sentence', instead: String(count) }, ...passives]
    : passives
}

const lettersIn = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0

/** By the first word of a form, the longest first, so that a phrase is found before the words within it. */
const byFirstWord = new Map<string, { readonly form: string; readonly plain: string }[]>()
for (const { forms, plain } of officialese)
  for (const form of forms) {
    const first = form.toLowerCase().split(/[ .]/, 1)[0] ?? ''
    const known = byFirstWord.get(first) ?? []
    known.push({ form: form.toLowerCase(), plain })
    byFirstWord.set(
      first,
      known.toSorted((a, b) => b.form.length - a.form.length),
    )
  }

function officialeseIn(text: string): readonly Mark[] {
  const lower = text.toLowerCase()
  const marks: Mark[] = []
  let done = 0
  for (const { from, to } of wordsIn(lower, { from: 0, to: lower.length })) {
    if (from < done) continue
    for (const { form, plain } of byFirstWord.get(lower.slice(from, to)) ?? []) {
      const end = endOf(lower, from, form)
      if (end === null) continue
      marks.push({ from, to: end, kind: 'officialese', instead: plain })
      done = end
      break
    }
  }
  return marks
}

const gap = ' … '
const longestGap = 40

/** Where a form that begins here ends; null where the text goes on in another way. */
function endOf(text: string, from: number, form: string): number | null {
  const [head = '', tail] = form.split(gap)
  const after = from + head.length
  if (!text.startsWith(head, from) || isWithinWord(text, after)) return null
  if (tail === undefined) return after
  const at = text.slice(after, after + longestGap).search(new RegExp(`\\s${tail}(?=\\s)`, 'u'))
  return at < 0 ? null : after + at + 1 + tail.length
}

const isWithinWord = (text: string, at: number): boolean => /^[\p{L}\p{N}-]/u.test(text.slice(at, at + 1))
