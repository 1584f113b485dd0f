import type { Language } from '../catalogue/languages.ts'
import { lettersApart, lettersOf, slips } from './distance.ts'
import type { Term, Vocabulary } from './vocabulary.ts'

/** Which longer words a word may be the beginning of. Two letters say too little to guess in all languages. */
export function* begun(word: string, { sorted }: Vocabulary, chosen: Language): Generator<[Term, number]> {
  for (let at = firstFrom(word, sorted); sorted[at]?.full.startsWith(word); at++) {
    const term = sorted[at]
    if (term && term.full.length > word.length && (word.length > 2 || term.language === chosen))
      yield [term, 0.72 + (0.18 * word.length) / term.full.length]
  }
}

/** Where the words begin that are not before this one. */
function firstFrom(word: string, sorted: readonly Term[]): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle]?.full ?? '') < word) from = middle + 1
    else to = middle
  }
  return from
}

/** How many slips are forgiven in a word; Arabic writes no short vowels, so its words lie nearer to each other. */
function forgiven(word: string): number {
  const letters = /\p{sc=Arabic}/u.test(word) ? word.length - 1 : word.length
  if (letters < 4) return 0
  return letters < 8 ? 1 : 2
}

const longestEnding = 4

/** Which words may have been meant by one that is not known. */
export function* misspelt(
  word: string,
  { byLength }: Vocabulary,
  chosen: Language,
  isLast: boolean,
): Generator<[Term, number]> {
  const most = forgiven(word)
  if (most === 0) return
  const letters = lettersOf(word)
  const shortest = Math.max(4, word.length - most)
  const longest = isLast ? byLength.length : Math.min(byLength.length, word.length + most + longestEnding)
  for (let length = shortest; length < longest; length++)
    for (const term of byLength[length] ?? []) {
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
