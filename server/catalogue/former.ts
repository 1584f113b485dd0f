import type { Errand } from './schema/errand.ts'
import type { Catalogue } from './schema.ts'

/** An errand as it was before the document changed, and the counters that served it. */
export interface Former {
  readonly errand: Errand
  readonly counters: readonly string[]
}

/** The errands that another document has no more, or whose questions it asks in another way. */
export function leftBehind(before: Catalogue, after: Catalogue): readonly Former[] {
  const now = new Map(after.errands.map((errand) => [errand.id, errand]))
  return before.errands
    .filter((errand) => asksAnother(errand, now.get(errand.id)))
    .map((errand) => ({ errand, counters: servedAt(before, errand.id) }))
}

const asksAnother = (before: Errand, after: Errand | undefined): boolean =>
  after === undefined || JSON.stringify(before.questions) !== JSON.stringify(after.questions)

const servedAt = ({ counters }: Catalogue, errand: string): readonly string[] =>
  counters.filter(({ serves }) => serves.includes(errand)).map(({ id }) => id)
