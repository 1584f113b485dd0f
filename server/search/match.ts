import { type Language, languages } from '../catalogue/languages.ts'
import { lettersApart, lettersOf, slips } from './distance.ts'
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

/** Two letters say too little to guess in all languages. */
function* begun(
  word: string,
  { terms, byLanguage }: Vocabulary,
  chosen: Language,
): Generator<[Term, number]> {
  for (const term of word.length > 2 ? terms : (byLanguage.get(chosen) ?? []))
    if (term.full.length > word.length && term.full.startsWith(word))
      yield [term, 0.72 + (0.18 * word.length) / term.full.length]
}

/** How many slips are forgiven in a word; Arabic writes no short vowels, so its words lie nearer to each other. */
function forgiven(word: string): number {
  const letters = /\p{sc=Arabic}/u.test(word) ? word.length - 1 : word.length
  if (letters < 4) return 0
  return letters < 8 ? 1 : 2
}

const longestEnding = 4

function* misspelt(
  word: string,
  { byLength }: Vocabulary,
  chosen: Language,
  isLast: boolean,
): Generator<[Term, number]> {
  const most = forgiven(word)
  if (most === 0) return
  const letters = lettersOf(word)
  const shortest = Math.max(4, word.length - most)
  const longest = isLast ? byLength.length : word.length + most + longestEnding
  for (const term of byLength.slice(shortest, longest).flat()) {
    if (lettersApart(letters, term.letters) > 2 * most + (isLast ? 6 : 0)) continue
    const isNear = term.language === chosen || term.language === 'da'
    const allowed = isNear && term.full[0] === word[0] ? most : 1
    const wrong = isNear ? slipsIn(word, term, allowed, isLast) : slips(word, term.full, allowed)
    if (wrong <= allowed) yield [term, 0.86 - (wrong * 0.9) / word.length]
  }
}

/** Also against the beginning of a longer word, as long as somebody is typing it. */
function slipsIn(word: string, { full, stem: root }: Term, most: number, maybeBegun: boolean): number {
  const whole = slips(word, full, most)
  if (whole <= most) return whole
  const bare = root.length >= 4 && root !== full ? slips(word, root, Math.min(most, 1)) : most + 1
  if (bare <= 1 && bare <= most) return bare
  if (!maybeBegun || word.length < 5 || full.length <= word.length) return most + 1
  return slips(word, full.slice(0, word.length), 1) <= 1 ? 1 : most + 1
}

function better(found: Map<Term, number>, term: Term, how: number): void {
  if (how > (found.get(term) ?? 0)) found.set(term, how)
}
