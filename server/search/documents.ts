import { type Language, languages } from '../catalogue/languages.ts'
import type { Errand } from '../catalogue/schema/errand.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import type { Words } from '../catalogue/words.ts'

/** One thing that is said of an errand in one language. */
export interface Saying {
  readonly language: Language
  readonly text: string
  /** How much it counts: 1 for a name, less for what is said beside it. */
  readonly weight: number
}

/** An errand as the search sees it. */
export interface SearchDocument {
  readonly id: string
  readonly sayings: readonly Saying[]
  /** Where people go who do not know; what fits better goes before it. */
  readonly isForAnythingElse: boolean
}

/** From here on a saying is the errand's own, and not said beside it. */
export const ownWeight = 0.95
const weights = { name: 1, words: ownWeight, hint: 0.7, answer: 0.6, group: 0.35 } as const

/** Each errand of a catalogue, with all that is said of it. */
export function documentsOf({ errands, groups, leads }: Catalogue): readonly SearchDocument[] {
  return errands.map((errand) => {
    const around = groups.filter((group) => group.errands.includes(errand.id) && group.errands.length > 1)
    const beside = around.flatMap((group) => said(group.name, weights.group))
    return {
      id: errand.id,
      sayings: [...ofErrand(errand), ...beside],
      isForAnythingElse: errand.id === leads.unsure,
    }
  })
}

function ofErrand({ name, hint, words, questions }: Errand): readonly Saying[] {
  const answers = questions.flatMap((question) => question.answers)
  return [
    ...said(name, weights.name),
    ...(hint ? said(hint, weights.hint) : []),
    ...answers.flatMap((answer) => said(answer.name, weights.answer)),
    ...languages.flatMap((language) =>
      (words[language] ?? []).map((text) => ({ language, text, weight: weights.words })),
    ),
  ]
}

const said = (words: Words, weight: number): readonly Saying[] =>
  languages.flatMap((language) => {
    const text = words[language]
    return text ? [{ language, text, weight }] : []
  })
