import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Language, languages } from '../../server/catalogue/languages.ts'
import { documentsOf } from '../../server/search/documents.ts'
import { openSearch, type Search } from '../../server/search/search.ts'
import { herning } from '../catalogue/given.ts'

/** What somebody typed, and the errands that are right for it; none where nothing should be found. */
export interface Utterance {
  readonly text: string
  readonly language: Language
  readonly right: readonly string[]
}

const Sets = z.record(z.enum(languages), z.record(z.string(), z.array(z.string())))

/** The sets that the search was not tuned on, in the order in which they were written. */
export const heldOutSets = ['held-out', 'held-out-later', 'held-out-judged', 'held-out-fresh'] as const

export type HeldOutSet = (typeof heldOutSets)[number]

/** The set that the search is tuned on, or one that was held out. */
export function utterancesOf(name: 'tuning' | HeldOutSet): readonly Utterance[] {
  const read = Sets.parse(parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8')))
  return languages.flatMap((language) =>
    Object.entries(read[language]).flatMap(([key, texts]) => {
      const right = key === 'nothing' ? [] : key.split('|')
      return texts.map((text) => ({ text, language, right }))
    }),
  )
}

/** A text without its capitals, signs and spaces, as "e boks" and "E-boks" are one. */
export const bare = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('')

/** What the catalogue says word for word, in whatever language, and what the search was tuned on. */
const toldBefore: ReadonlySet<string> = new Set(
  [...documentsOf(herning).flatMap(({ sayings }) => sayings), ...utterancesOf('tuning')].map(({ text }) =>
    bare(text),
  ),
)

/** Of a held-out set, the lines that tell something of the search: those that it was not told before. */
export const leftOf = (name: HeldOutSet): readonly Utterance[] =>
  utterancesOf(name).filter(({ text }) => !toldBefore.has(bare(text)))

/** What is left of all held-out sets, each line once. */
export function leftOfAll(): readonly Utterance[] {
  const lines = heldOutSets.flatMap(leftOf)
  return [...new Map(lines.map((line) => [`${line.language} ${bare(line.text)}`, line])).values()]
}

/** The search over the catalogue that the project ships. */
export const search: Search = openSearch(documentsOf(herning))

/** The share of utterances whose right errand is among the first `most`. */
export function hitRate(utterances: readonly Utterance[], most: number): number {
  const meant = utterances.filter(({ right }) => right.length > 0)
  const hits = meant.filter(({ text, language, right }) =>
    search(text, language)
      .slice(0, most)
      .some(({ id }) => right.includes(id)),
  )
  return hits.length / meant.length
}

/** The share of utterances without any sense here for which nothing is found. */
export function silenceRate(utterances: readonly Utterance[]): number {
  const senseless = utterances.filter(({ right }) => right.length === 0)
  return (
    senseless.filter(({ text, language }) => search(text, language).length === 0).length / senseless.length
  )
}
