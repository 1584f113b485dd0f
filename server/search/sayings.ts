import type { Language } from '../catalogue/languages.ts'
import type { SearchDocument } from './documents.ts'
import { wordsOf } from './fold.ts'
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

/** Folds and stems each saying once, for that is what takes time. */
export const readSayings = (documents: readonly SearchDocument[]): readonly Read[] =>
  documents.flatMap(({ sayings }, document) =>
    sayings.map(({ text, language, weight }) => {
      const words = wordsOf(text).map((full) => ({ full, stem: stem(full, language) }))
      return { document, language, weight, words }
    }),
  )
