import type { Language } from '../catalogue/languages.ts'
import type { SearchDocument } from './documents.ts'
import { readQuery } from './read-query.ts'
import { score } from './score.ts'
import { atOnce, inSlices } from './slices.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

/** An errand that fits, and how well: 1 is word for word. */
export interface Found {
  readonly id: string
  readonly score: number
}

/**
 * Finds errands in one's own words among those that are offered; the best first, and none where none fits. Where the best
 * is not offered, the errand for everything else goes first.
 */
export type Search = (
  text: string,
  language: Language,
  isOffered?: (errand: string) => boolean,
) => readonly Found[]

/** Below this nothing was understood. */
const leastScore = 0.3
/** What fits so much worse than the best is left out. */
const leastOfBest = 0.35
/** A long story may say much beside its errand. */
const longStory = 0.35
const anythingElseFactor = 0.95
const mostFound = 8

/** Reads a catalogue's sayings once, for any number of questions. */
export const openSearch = (documents: readonly SearchDocument[]): Search =>
  searchIn(documents, atOnce(readVocabulary(documents)))

/** The same beside whatever else the lobby does. */
export const prepareSearch = async (documents: readonly SearchDocument[]): Promise<Search> =>
  searchIn(documents, await inSlices(readVocabulary(documents)))

function searchIn(documents: readonly SearchDocument[], vocabulary: Vocabulary): Search {
  const reception = documents.find(({ isForAnythingElse }) => isForAnythingElse)?.id
  return (text, language, isOffered = () => true) => {
    const typed = readQuery(text, vocabulary, language)
    const scores = score(typed, vocabulary, documents.length)
    const found = documents.map(({ id, isForAnythingElse }, index) => ({
      id,
      score: (scores[index] ?? 0) * (isForAnythingElse ? anythingElseFactor : 1),
    }))
    const ranked = found.sort((a, b) => b.score - a.score)
    const told = typed.reduce((sum, { value }) => sum + value, 0)
    const least = Math.max(leastScore / Math.max(1, told) ** longStory, leastOfBest * (ranked[0]?.score ?? 0))
    const fitting = ranked.filter(({ score }) => score >= least)
    return offeredOf(fitting, isOffered, reception).slice(0, mostFound)
  }
}

/** Who means an errand that is not offered now is led to the reception first, and not to the next that fits less. */
function offeredOf(
  fitting: readonly Found[],
  isOffered: (errand: string) => boolean,
  reception: string | undefined,
): readonly Found[] {
  const offered = fitting.filter(({ id }) => isOffered(id))
  const [best] = fitting
  if (!best || isOffered(best.id) || reception === undefined || !isOffered(reception)) return offered
  return [{ id: reception, score: best.score }, ...offered.filter(({ id }) => id !== reception)]
}
