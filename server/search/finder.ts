import type { Logger } from 'pino'
import type { Language } from '../catalogue/languages.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { inLanguage } from '../catalogue/words.ts'
import type { AskModel, Believed } from './ask-model.ts'
import { documentsOf } from './documents.ts'
import { type Found, prepareSearch, type Search } from './search.ts'

/** What is looked for, and among which errands. */
export interface Wish {
  readonly text: string
  readonly language: Language
  readonly catalogue: Catalogue
  readonly isOffered: (errand: string) => boolean
}

/** Finds the errands that somebody means, the best first. */
export type Finder = (wish: Wish) => Promise<readonly Found[]>

const sureScore = 0.6
const sureLead = 0.08
/** While a word is being typed, another question comes soon. */
const fewestLetters = 6
const mostAsked = 2

/** Our own search answers; a model is asked only where there is one and the search is unsure. */
export function openFinder(model: AskModel | null, logger: Logger): Finder {
  const searchOf = searches()
  let asked = 0
  let failures = 0
  const ask = async (wish: Wish): Promise<readonly string[]> => {
    const { errands } = wish.catalogue
    const named = errands
      .filter(({ id }) => wish.isOffered(id))
      .map(({ id, name }) => ({ id, name: inLanguage(name, wish.language) }))
    asked++
    const answer: Believed = (await model?.(wish.text, named)) ?? { ok: true, ids: [] }
    asked--
    if (answer.ok) return answer.ids
    failures++
    logger.warn({ why: answer.why, failures }, 'the search model gave no answer; our own order stands')
    return []
  }
  return async (wish) => {
    const search = await searchOf(wish.catalogue)
    const own = search(wish.text, wish.language, wish.isOffered)
    if (!model || asked >= mostAsked || isSure(own) || wish.text.length < fewestLetters) return own
    return reordered(own, await ask(wish))
  }
}

const isSure = ([first, second]: readonly Found[]): boolean =>
  first !== undefined && first.score >= sureScore && first.score - (second?.score ?? 0) >= sureLead

/** The model's errands go first; the scores stay in their order. */
function reordered(own: readonly Found[], ids: readonly string[]): readonly Found[] {
  const top = own[0]?.score ?? sureScore
  const first = ids.map((id) => ({ id, score: top }))
  return [...first, ...own.filter(({ id }) => !ids.includes(id))].slice(0, 8)
}

/** One index for each catalogue, made when it is first searched. */
function searches(): (catalogue: Catalogue) => Promise<Search> {
  const made = new WeakMap<Catalogue, Promise<Search>>()
  return (catalogue) => {
    const search = made.get(catalogue) ?? prepareSearch(documentsOf(catalogue))
    made.set(catalogue, search)
    return search
  }
}
