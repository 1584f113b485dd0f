import type { Language } from '../catalogue/languages.ts'
import { lettersOf } from './distance.ts'
import { ownWeight, type SearchDocument } from './documents.ts'
import { wordsOf } from './fold.ts'
import { stem } from './stem.ts'
import { littleValue, namesSomebody, saysLittle } from './stop-words.ts'

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
  readonly terms: readonly Term[]
  readonly byLanguage: ReadonlyMap<Language, readonly Term[]>
  /** By the whole folded word and by its stem. */
  readonly byKey: ReadonlyMap<string, readonly Term[]>
  readonly entries: readonly Entry[]
  readonly entriesOf: ReadonlyMap<Term, readonly number[]>
}

const somebodyValue = 0.6
/** A word that stands for one errand all by itself tells much, however often others mention it. */
const headValue = 0.95
/** A word that is only said together with others tells less. */
const besideFactor = 0.8

const onlyHeads = ({ sayings, ...document }: SearchDocument): SearchDocument => ({
  ...document,
  sayings: sayings.filter(({ text, weight }) => weight >= ownWeight && wordsOf(text).length === 1),
})

/** Reads all sayings once. */
export function readVocabulary(documents: readonly SearchDocument[]): Vocabulary {
  const spread = spreadOf(documents)
  const heads = spreadOf(documents.map(onlyHeads))
  const terms = new Map<string, Term>()
  const termOf = (full: string, language: Language): Term => {
    const known = terms.get(`${language} ${full}`)
    if (known) return known
    const root = stem(full, language)
    const key = `${language} ${root}`
    const rarity = rarityOf(spread.get(key)?.size ?? 1, documents.length)
    const value = worthOf(full, language, rarity, heads.get(key)?.size ?? 0)
    const term = { language, full, stem: root, letters: lettersOf(full), value }
    terms.set(`${language} ${full}`, term)
    return term
  }
  const entries = documents.flatMap(({ sayings }, document) =>
    sayings.map(({ text, language, weight }) => {
      const said = [...new Set(wordsOf(text))].map((word) => termOf(word, language))
      return { document, weight, terms: said, value: said.reduce((sum, { value }) => sum + value, 0) }
    }),
  )
  const all = [...terms.values()]
  return { terms: all, entries, ...tablesOf(all, entries) }
}

function worthOf(word: string, language: Language, rarity: number, headOf: number): number {
  if (saysLittle(word, language)) return littleValue
  const telling = headOf === 1 ? Math.max(rarity, headValue) : headOf > 1 ? rarity : rarity * besideFactor
  return namesSomebody(word, language) ? Math.min(telling, somebodyValue) : telling
}

/** In which documents each root is said. */
function spreadOf(documents: readonly SearchDocument[]): ReadonlyMap<string, ReadonlySet<number>> {
  const spread = new Map<string, Set<number>>()
  for (const [index, { sayings }] of documents.entries())
    for (const { text, language } of sayings)
      for (const word of wordsOf(text)) {
        const key = `${language} ${stem(word, language)}`
        spread.set(key, (spread.get(key) ?? new Set()).add(index))
      }
  return spread
}

const rarityOf = (documents: number, all: number): number => Math.log(1 + all / documents) / Math.log(1 + all)

function tablesOf(terms: readonly Term[], entries: readonly Entry[]) {
  const byLanguage = new Map<Language, Term[]>()
  const byKey = new Map<string, Term[]>()
  for (const term of terms) {
    gather(byLanguage, term.language, term)
    for (const key of new Set([term.full, term.stem])) gather(byKey, key, term)
  }
  const entriesOf = new Map<Term, number[]>()
  for (const [index, entry] of entries.entries())
    for (const term of entry.terms) gather(entriesOf, term, index)
  return { byLanguage, byKey, entriesOf }
}

function gather<K, V>(table: Map<K, V[]>, key: K, value: V): void {
  const list = table.get(key)
  if (list) list.push(value)
  else table.set(key, [value])
}
