import type { Language } from '../catalogue/languages.ts'
import { namesSomebody } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

const shortest = 3
const longest = 40
const mostParts = 4
/** What Danish and German put between two joined words. */
const links = ['', 's', 'e', 'es', 'n', 'en']

/** The known words that one long word is joined of, as "barn" and "pas" in "børnepas"; null where it is not. */
export function partsOf(word: string, vocabulary: Vocabulary, most = mostParts): readonly string[] | null {
  if (word.length < 2 * shortest || word.length > longest || most < 2) return null
  for (let at = word.length - shortest; at >= shortest; at--) {
    const first = begins(word.slice(0, at), vocabulary)
    if (first === null) continue
    const rest = word.slice(at)
    if (isKnown(rest, vocabulary)) return [first, rest]
    const more = partsOf(rest, vocabulary, most - 1)
    if (more) return [first, ...more]
  }
  return null
}

const isKnown = (word: string, { byKey }: Vocabulary): boolean =>
  word.length >= shortest && byKey.get(word)?.some(({ language }) => joins.has(language)) === true

/** The languages that join words without a space. */
const joins: ReadonlySet<Language> = new Set(['da', 'de'])

function begins(part: string, vocabulary: Vocabulary): string | null {
  for (const link of links) {
    const bare = link && part.endsWith(link) ? part.slice(0, part.length - link.length) : part
    if (isKnown(bare, vocabulary)) return bare
  }
  return null
}

/**
 * The longest known word that a long word begins or ends with, when the rest of it is not known. It is never somebody of
 * the family: a "nordmand" is no husband.
 */
export function knownEdge(word: string, vocabulary: Vocabulary): string | null {
  for (let letters = Math.min(word.length, longest) - 2; letters >= 4; letters--)
    for (const edge of [word.slice(word.length - letters), word.slice(0, letters)])
      if (isKnown(edge, vocabulary) && !isSomebody(edge)) return edge
  return null
}

const isSomebody = (word: string): boolean => [...joins].some((language) => namesSomebody(word, language))
