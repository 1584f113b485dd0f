import { ownWeight } from './documents.ts'
import { type Typed, unknownValue } from './read-query.ts'
import { littleValue } from './stop-words.ts'
import type { Entry, Term, Vocabulary } from './vocabulary.ts'

/** Less than two little words is no question yet. */
const leastSaid = 2 * littleValue

/** What a saying is worth that was typed whole, however long the story around it; three words are no chance. */
const saidWhole = ({ terms }: Entry): number => (terms.length > 2 ? 0.6 : 0.45)
/** As sure as another word of the same kind is, and no slip. */
const surelySaid = 0.85

/** How far one saying is met by what was typed. */
interface Met {
  /** For each typed word, how well the saying has it. */
  readonly typed: number[]
  readonly terms: Map<Term, number>
}

/**
 * How well each of so many documents fits, from 0 to 1. Mostly its best saying decides: how much of what was typed is
 * in it, and how much of it was typed. The rest is how much of what was typed is said of the errand anywhere. A saying
 * that was typed whole counts at least so much, whatever else was typed.
 */
export function score(typed: readonly Typed[], vocabulary: Vocabulary, documents: number): readonly number[] {
  const phrases: number[] = Array.from({ length: documents }, () => 0)
  const whole = [...phrases]
  const said: number[][] = phrases.map(() => typed.map(() => 0))
  const heard = weighing(typed, leastSaid, ({ value }) => value)
  const left = leftBeside(typed)
  for (const [index, met] of metEntries(typed, vocabulary)) {
    const entry = vocabulary.entries[index]
    const own = entry && said[entry.document]
    if (!entry || !own) continue
    const { document, weight } = entry
    raise(phrases, document, weight * heard(met.typed) * (0.4 + 0.6 * shareSaid(entry, met)))
    if (isSaidWhole(entry, met, typed)) raise(whole, document, saidWhole(entry) * weight * left(met.typed))
    for (const [at, how] of met.typed.entries()) raise(own, at, how * weight)
  }
  const tells = typed.some(({ value }) => value > littleValue)
  const telling = weighing(typed, 0, ({ value }) => Math.max(0, value - littleValue))
  return phrases.map((phrase, index) =>
    Math.max(whole[index] ?? 0, 0.6 * phrase + 0.4 * (tells ? telling(said[index] ?? []) : phrase)),
  )
}

function raise(list: number[], at: number, to: number): void {
  list[at] = Math.max(list[at] ?? 0, to)
}

/** Whether a saying of the errand's own, of more than one word, stands in what was typed as it is, side by side. */
function isSaidWhole({ weight, terms }: Entry, met: Met, typed: readonly Typed[]): boolean {
  if (weight < ownWeight || terms.length < 2 || met.terms.size < terms.length) return false
  const says = (term: Term, at: number): boolean => (typed[at]?.meanings.get(term) ?? 0) >= surelySaid
  return typed.some((_, from) => terms.every((term, next) => says(term, from + next)))
}

/** Words that are not known take nothing from a saying that was typed whole; others that tell take a little. */
function leftBeside(typed: readonly Typed[]): (how: readonly number[]) => number {
  const tellsOf = ({ value }: Typed) => Math.max(0, value - unknownValue)
  const tells = typed.some((one) => tellsOf(one) > 0)
  const met = weighing(typed, 0, tellsOf)
  return (how) => (tells ? 0.7 + 0.3 * met(how) : 1)
}

/** The share of what was typed that is met, each word by its weight. */
function weighing(
  typed: readonly Typed[],
  least: number,
  weigh: (typed: Typed) => number,
): (how: readonly number[]) => number {
  const weights = typed.map(weigh)
  const all = Math.max(
    least,
    weights.reduce((sum, weight) => sum + weight, 0),
  )
  return (how) => (all > 0 ? how.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0) / all : 0)
}

const shareSaid = ({ value }: Entry, { terms }: Met): number =>
  [...terms].reduce((sum, [term, how]) => sum + term.value * how, 0) / value

function metEntries(typed: readonly Typed[], { entriesOf }: Vocabulary): ReadonlyMap<number, Met> {
  const met = new Map<number, Met>()
  for (const [at, { meanings }] of typed.entries())
    for (const [term, how] of meanings)
      for (const index of entriesOf.get(term) ?? []) {
        const entry = met.get(index) ?? { typed: typed.map(() => 0), terms: new Map() }
        met.set(index, entry)
        raise(entry.typed, at, how)
        entry.terms.set(term, Math.max(entry.terms.get(term) ?? 0, how))
      }
  return met
}
