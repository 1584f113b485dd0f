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

/** The set that the search is tuned on, or one that was held out. */
export function utterancesOf(
  name: 'tuning' | 'held-out' | 'held-out-later' | 'held-out-judged',
): readonly Utterance[] {
  const read = Sets.parse(parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8')))
  return languages.flatMap((language) =>
    Object.entries(read[language]).flatMap(([key, texts]) => {
      const right = key === 'nothing' ? [] : key.split('|')
      return texts.map((text) => ({ text, language, right }))
    }),
  )
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
