import type { Language } from '../catalogue/languages.ts'
import type { SearchDocument } from './documents.ts'
import { wordsOf } from './fold.ts'
import { type Paused, withPauses } from './slices.ts'
import { stem } from './stem.ts'

/** A folded word, and what is left of it without its endings. */
export interface Word {
  readonly full: string
  readonly stem: string
}

/** A saying, read. */
export interface Read {
  readonly document: number
  readonly language: Language
  readonly weight: number
  readonly words: readonly Word[]
}

/** Folds and stems each saying once, for that is what takes time. What is hyphened is read as one word too. */
export function* readSayings(documents: readonly SearchDocument[]): Paused<readonly Read[]> {
  const read: Read[] = []
  for (const [document, { sayings }] of documents.entries())
    yield* withPauses(sayings, ({ text, language, weight }) => {
      for (const spelling of new Set([text, text.replace(hyphen, '')])) {
        const words = wordsOf(spelling).map((full) => ({ full, stem: stem(full, language) }))
        read.push({ document, language, weight, words })
      }
    })
  return read
}

const hyphen = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu
const hyphened = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

/** The words that are hyphened in a saying, each as one word and as its parts. */
export const hyphenedIn = (documents: readonly SearchDocument[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    documents
      .flatMap(({ sayings }) => sayings.flatMap(({ text }) => text.match(hyphened) ?? []))
      .map((word) => [wordsOf(word).join(''), wordsOf(word)]),
  )
