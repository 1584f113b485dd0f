import type { Errand } from '../catalogue/schema/errand.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import type { Words } from '../catalogue/words.ts'
import type { Note } from '../store/notes.ts'

type Answered = Note['answers'][number]

/** A question and what was answered, in words; null when the catalogue has no such question or answer. */
export function askedOf(
  { errands }: Catalogue,
  cameFor: string,
  { question, answer }: Answered,
  former: (errand: string) => Errand | undefined = () => undefined,
): { readonly question: Words; readonly answer: Words } | null {
  // An answer may have led from another errand's questions to this one's line.
  const own = errands.filter(({ id }) => id === cameFor)
  const before = former(cameFor)
  for (const { questions } of [...own, ...errands, ...(before ? [before] : [])]) {
    const asked = questions.find(({ id }) => id === question)
    const given = asked?.answers.find(({ id }) => id === answer)
    if (asked && given) return { question: asked.ask, answer: given.name }
  }
  return null
}
