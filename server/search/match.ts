import { type Language, languages } from '../catalogue/languages.ts'
import { begun, misspelt } from './guesses.ts'
import { kindOf } from './kinds.ts'
import { stem } from './stem.ts'
import { saysLittle } from './stop-words.ts'
import type { Term, Vocabulary } from './vocabulary.ts'

/** Which terms a typed word may mean, each with how sure that is: 1 is the very word. */
export type Meanings = ReadonlyMap<Term, number>

/** How much another language than the chosen one counts. */
const nearness = (term: Language, chosen: Language): number => {
  if (term === chosen) return 1
  if (term === 'da') return 0.95
  return term === 'en' ? 0.88 : 0.8
}

/** What a typed word may mean. A last word may be the beginning of a longer one. */
export function meaningsOf(
  word: string,
  { vocabulary, chosen, isLast }: { vocabulary: Vocabulary; chosen: Language; isLast: boolean },
): Meanings {
  const sure = knownMeanings(word, vocabulary, chosen)
  const found = new Map(sure)
  if (!saysLittle(word, chosen))
    for (const [term, how] of ofSameKind(word, vocabulary, sure)) better(found, term, how)
  const isKnown = [...found].some(([{ language }]) => language === chosen || language === 'da')
  if (isLast && word.length >= 2)
    for (const [term, how] of begun(word, vocabulary, chosen)) better(found, term, how)
  if (!isKnown && !saysLittle(word, chosen))
    for (const [term, how] of misspelt(word, vocabulary, chosen, isLast)) better(found, term, how)
  for (const [term, how] of found) found.set(term, how * nearness(term.language, chosen))
  return found
}

const ofSameKindSure = 0.85

/** Who names a country, or somebody, of whom no saying tells means much the same as where another is named. */
function* ofSameKind(word: string, { byKind }: Vocabulary, sure: Meanings): Generator<[Term, number]> {
  for (const language of languages) {
    const kind = kindOf({ full: word, stem: stem(word, language) }, language)
    const isTold = kind === 'somebody' && [...sure].some(([term]) => term.language === language)
    if (kind && !isTold) for (const term of byKind(kind, language)) yield [term, ofSameKindSure]
  }
}

/** The word itself, or another form of it. */
export function knownMeanings(word: string, vocabulary: Vocabulary, chosen: Language): Map<Term, number> {
  const found = new Map<Term, number>()
  const { byKey } = vocabulary
  for (const term of byKey.get(word) ?? []) better(found, term, term.full === word ? 1 : 0.9)
  const own = [...found.keys()].some(({ language }) => language === chosen)
  if (saysLittle(word, chosen)) return new Map([...found].filter(([{ language }]) => language === chosen))
  for (const language of vocabulary.byLanguage.keys()) {
    if (own && language !== chosen) continue
    const root = stem(word, language)
    for (const term of byKey.get(root) ?? [])
      if (term.language === language) better(found, term, term.full === word ? 1 : 0.9)
  }
  return found
}

function better(found: Map<Term, number>, term: Term, how: number): void {
  if (how > (found.get(term) ?? 0)) found.set(term, how)
}
