import type { Language } from '../catalogue/languages.ts'
import { lettersOf } from './distance.ts'
import type { SearchDocument } from './documents.ts'
import { type Kind, kindOf } from './kinds.ts'
import { hyphenedIn, type Read, readSayings, type Word } from './sayings.ts'
import { type Paused, withPauses } from './slices.ts'
import { worths } from './worth.ts'

/** A word that the catalogue's people say, in one language. */
export interface Term {
  readonly language: Language
  readonly full: string
  readonly stem: string
  readonly letters: number
  /** From near 0 (said of every errand, or of anything at all) to 1 (said of one errand alone). */
  readonly value: number
}

/** A saying as its terms. */
export interface Entry {
  readonly document: number
  readonly weight: number
  readonly terms: readonly Term[]
  /** What all its terms are worth together. */
  readonly value: number
}

/** All that can be found, ready to be looked up. */
export interface Vocabulary {
  /** By the whole word, so that those with one beginning stand side by side. */
  readonly sorted: readonly Term[]
  /** The place in the list is the number of letters. */
  readonly byLength: readonly (readonly Term[])[]
  readonly byLanguage: ReadonlyMap<Language, readonly Term[]>
  /** By the whole folded word and by its stem. */
  readonly byKey: ReadonlyMap<string, readonly Term[]>
  /** The words for somebody, and for a country. */
  readonly byKind: (kind: Kind, language: Language) => readonly Term[]
  /** By the one word that they make: the parts of what a saying writes with a hyphen. */
  readonly hyphened: ReadonlyMap<string, readonly string[]>
  readonly entries: readonly Entry[]
  readonly entriesOf: ReadonlyMap<Term, readonly number[]>
}

/** Reads all sayings once: some tenths of a second for a whole catalogue in ten languages. */
export function* readVocabulary(documents: readonly SearchDocument[]): Paused<Vocabulary> {
  const sayings = yield* readSayings(documents)
  const worth = yield* worths(sayings, documents.length)
  const known = new Map<string, Term>()
  const termOf = (word: Word, language: Language): Term => {
    const key = `${language} ${word.full}`
    const term = known.get(key) ?? {
      ...word,
      language,
      letters: lettersOf(word.full),
      value: worth(word, language),
    }
    known.set(key, term)
    return term
  }
  const entries: Entry[] = []
  yield* withPauses(sayings, (saying) => void entries.push(entryOf(saying, termOf)))
  const terms = [...known.values()]
  const sorted = [...terms].sort((a, b) => (a.full < b.full ? -1 : a.full > b.full ? 1 : 0))
  yield
  const hyphened = hyphenedIn(documents)
  return { sorted, entries, hyphened, ...(yield* tablesOf(terms, entries)) }
}

function entryOf(
  { document, weight, language, words }: Read,
  termOf: (word: Word, language: Language) => Term,
): Entry {
  const terms = [...new Set(words.map((word) => termOf(word, language)))]
  return { document, weight, terms, value: terms.reduce((sum, { value }) => sum + value, 0) }
}

function* tablesOf(
  terms: readonly Term[],
  entries: readonly Entry[],
): Paused<Omit<Vocabulary, 'sorted' | 'entries' | 'hyphened'>> {
  const byLanguage = new Map<Language, Term[]>()
  const byKey = new Map<string, Term[]>()
  const lengths = new Map<number, Term[]>()
  const kinds = new Map<string, Term[]>()
  yield* withPauses(terms, (term) => {
    const kind = kindOf(term, term.language)
    if (kind) gather(kinds, `${term.language} ${kind}`, term)
    gather(byLanguage, term.language, term)
    gather(lengths, term.full.length, term)
    for (const key of new Set([term.full, term.stem])) gather(byKey, key, term)
  })
  const entriesOf = new Map<Term, number[]>()
  yield* withPauses(entries, ({ terms: mentioned }, index) => {
    for (const term of mentioned) gather(entriesOf, term, index)
  })
  const byLength = Array.from({ length: Math.max(0, ...lengths.keys()) + 1 }, (_, n) => lengths.get(n) ?? [])
  const byKind = (kind: Kind, language: Language) => kinds.get(`${language} ${kind}`) ?? []
  return { byLanguage, byKey, byKind, byLength, entriesOf }
}

function gather<K, V>(table: Map<K, V[]>, key: K, value: V): void {
  const list = table.get(key)
  if (list) list.push(value)
  else table.set(key, [value])
}
