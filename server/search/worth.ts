import type { Language } from '../catalogue/languages.ts'
import { ownWeight } from './documents.ts'
import { kindOf } from './kinds.ts'
import type { Read, Word } from './sayings.ts'
import { type Paused, withPauses } from './slices.ts'
import { littleValue, saysLittle } from './stop-words.ts'

/** Somebody of the family, or a country, is named in many a question, whatever it is about. */
const ofKindValue = 0.6
/** A word that stands for one errand all by itself tells much, however often others mention it. */
const headValue = 0.95
/** A word that is only said together with others tells less. */
const besideFactor = 0.8

/** What a word tells of an errand: near 0 when it is said of all of them, 1 when of one alone. */
export function* worths(
  sayings: readonly Read[],
  documents: number,
): Paused<(word: Word, language: Language) => number> {
  const said = yield* spreadOf(sayings)
  const alone = yield* spreadOf(
    sayings.filter(({ weight, words }) => weight >= ownWeight && words.length === 1),
  )
  return (word, language) => {
    if (saysLittle(word.full, language)) return littleValue
    const key = `${language} ${word.stem}`
    const rarity = Math.log(1 + documents / (said.get(key)?.size ?? 1)) / Math.log(1 + documents)
    const telling = withHead(rarity, alone.get(key)?.size ?? 0)
    return kindOf(word, language) ? Math.min(telling, ofKindValue) : telling
  }
}

function withHead(rarity: number, headOf: number): number {
  if (headOf === 0) return rarity * besideFactor
  return headOf === 1 ? Math.max(rarity, headValue) : rarity
}

/** Of which documents each stem is said. */
function* spreadOf(sayings: readonly Read[]): Paused<ReadonlyMap<string, ReadonlySet<number>>> {
  const spread = new Map<string, Set<number>>()
  yield* withPauses(sayings, ({ document, language, words }) => {
    for (const { stem } of words) {
      const key = `${language} ${stem}`
      spread.set(key, (spread.get(key) ?? new Set()).add(document))
    }
  })
  return spread
}
