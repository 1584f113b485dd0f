import type { Language } from '../catalogue/languages.ts'
import type { SearchDocument } from './documents.ts'
import { readQuery, type Typed } from './read-query.ts'
import { readVocabulary, type Term, type Vocabulary } from './vocabulary.ts'

/** An errand that fits, and how well: 1 is word for word. */
export interface Found {
  readonly id: string
  readonly score: number
}

/** Finds errands in one's own words among those that are offered; the best first, and none where none fits. */
export type Search = (
  text: string,
  language: Language,
  isOffered?: (errand: string) => boolean,
) => readonly Found[]

/** Below this nothing was understood. */
const leastScore = 0.3
/** What fits so much worse than the best is left out. */
const leastOfBest = 0.35
const anythingElseFactor = 0.95
const mostFound = 8

/** Reads a catalogue's sayings once, for any number of questions. */
export function openSearch(documents: readonly SearchDocument[]): Search {
  const vocabulary = readVocabulary(documents)
  return (text, language, isOffered = () => true) => {
    const typed = readQuery(text, vocabulary, language)
    const scores = score(typed, vocabulary, documents)
    const found = documents.map(({ id, isForAnythingElse }, index) => ({
      id,
      score: (scores[index] ?? 0) * (isForAnythingElse ? anythingElseFactor : 1),
    }))
    const ranked = found.filter(({ id }) => isOffered(id)).sort((a, b) => b.score - a.score)
    const least = Math.max(leastScore, leastOfBest * (ranked[0]?.score ?? 0))
    return ranked.filter((one) => one.score >= least).slice(0, mostFound)
  }
}

/** How far one saying is met by what was typed. */
interface Met {
  /** For each typed word, how well the saying has it. */
  readonly typed: number[]
  readonly terms: Map<Term, number>
}

function score(
  typed: readonly Typed[],
  vocabulary: Vocabulary,
  documents: readonly SearchDocument[],
): readonly number[] {
  const all = typed.reduce((sum, { value }) => sum + value, 0)
  const phrases = documents.map(() => 0)
  const bags = documents.map(() => typed.map(() => 0))
  for (const [index, { typed: how, terms }] of metEntries(typed, vocabulary)) {
    const entry = vocabulary.entries[index]
    const bag = entry && bags[entry.document]
    if (!entry || !bag) continue
    const heard = how.reduce((sum, one, at) => sum + one * (typed[at]?.value ?? 0), 0) / all
    const said = [...terms].reduce((sum, [{ value }, one]) => sum + value * one, 0) / entry.value
    const phrase = entry.weight * heard * (0.4 + 0.6 * said)
    phrases[entry.document] = Math.max(phrases[entry.document] ?? 0, phrase)
    for (const [at, one] of how.entries()) bag[at] = Math.max(bag[at] ?? 0, one * entry.weight)
  }
  return documents.map((_, index) => {
    const bag = (bags[index] ?? []).reduce((sum, one, at) => sum + one * (typed[at]?.value ?? 0), 0) / all
    return 0.6 * (phrases[index] ?? 0) + 0.4 * (all > 0 ? bag : 0)
  })
}

function metEntries(typed: readonly Typed[], { entriesOf }: Vocabulary): ReadonlyMap<number, Met> {
  const met = new Map<number, Met>()
  for (const [at, { meanings }] of typed.entries())
    for (const [term, how] of meanings)
      for (const index of entriesOf.get(term) ?? []) {
        const entry = met.get(index) ?? { typed: typed.map(() => 0), terms: new Map() }
        met.set(index, entry)
        entry.typed[at] = Math.max(entry.typed[at] ?? 0, how)
        entry.terms.set(term, Math.max(entry.terms.get(term) ?? 0, how))
      }
  return met
}
