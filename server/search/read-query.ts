import type { Language } from '../catalogue/languages.ts'
import { knownEdge, partsOf } from './compounds.ts'
import { wordsOf } from './fold.ts'
import { knownMeanings, type Meanings, meaningsOf } from './match.ts'
import { littleValue, namesSomebody, saysLittle } from './stop-words.ts'
import type { Term, Vocabulary } from './vocabulary.ts'

/** A typed word, with what it may mean and how much it says. */
export interface Typed {
  readonly meanings: Meanings
  readonly value: number
}

/** A word that is not known takes a little sureness away. */
export const unknownValue = 0.2
const none: Meanings = new Map()
/** More words than these do not make it clearer. */
const mostWords = 16

/** What somebody typed, word by word; words that were split or joined are read both ways. */
export function readQuery(text: string, vocabulary: Vocabulary, chosen: Language): readonly Typed[] {
  const words = wordsOf(text).slice(0, mostWords)
  const apart = words.flatMap((word, index) => {
    // Two letters after other words are more often a word than a beginning.
    const isLast = index === words.length - 1 && (word.length > 2 || words.length === 1)
    return split(word, vocabulary, chosen).map((part) => ({ part, isLast }))
  })
  return apart.map(({ part, isLast }, index) => {
    const own = part.length > 1 ? meaningsOf(part, { vocabulary, chosen, isLast }) : none
    const before = apart[index - 1]?.part
    const after = apart[index + 1]?.part
    const joined = [before ? before + part : null, after ? part + after : null]
    const meanings = new Map(own)
    for (const whole of joined)
      if (whole && whole.length >= 4)
        for (const [term, how] of knownMeanings(whole, vocabulary, chosen))
          meanings.set(term, Math.max(how * 0.97, meanings.get(term) ?? 0))
    return words.length === 1 ? alone(meanings) : { meanings, value: worthOf(part, meanings, chosen) }
  })
}

function split(word: string, vocabulary: Vocabulary, chosen: Language): readonly string[] {
  const hyphened = vocabulary.hyphened.get(word)
  if (hyphened) return hyphened
  if (word.length < 6 || namesSomebody(word, chosen) || namesSomebody(word, 'da')) return [word]
  if (knownMeanings(word, vocabulary, chosen).size > 0) return [word]
  const parts = partsOf(word, vocabulary)
  if (parts) return parts
  const edge = word.length >= 7 ? knownEdge(word, vocabulary) : null
  return edge ? [word, edge] : [word]
}

/** A word by itself may be the beginning of anything, little as it may say once it is whole. */
function alone(meanings: Meanings): Typed {
  const value = Math.max(littleValue, ...[...meanings].map(([term, how]) => term.value * how))
  const told = [...meanings].map(([term, how]): [Term, number] => {
    const isLittle = term.value === littleValue
    return [term, isLittle ? (how * littleValue) / value : how]
  })
  return { meanings: new Map(told), value }
}

/** What is known is worth what it tells apart; what is not known takes a little sureness away. */
function worthOf(word: string, meanings: Meanings, chosen: Language): number {
  if (saysLittle(word, chosen)) return littleValue
  let best: readonly [number, number] = [0, 0]
  for (const [{ value }, how] of meanings) if (how > best[0]) best = [how, value]
  if (best[0] > 0) return unknownValue + (best[1] - unknownValue) * Math.min(1, best[0] / 0.75) ** 2
  return /^\p{N}+$/u.test(word) || saysLittle(word, 'da') || saysLittle(word, 'en')
    ? littleValue
    : unknownValue
}
