import type { StaffView } from '../../server/contract/views.ts'
import { inWords } from '../language.ts'

/** An errand's name; also of one that has left the catalogue while people wait for it. */
export function errandName(view: StaffView, id: string): string {
  const errand = [...view.errands, ...view.formerErrands].find((one) => one.id === id)
  return errand ? inWords(errand.name) : id
}

/** The names of several, without those that nobody waits for any more. */
export const namesOf = (view: StaffView, ids: readonly string[]): string =>
  [...view.errands, ...view.formerErrands]
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => inWords(name))
    .join(', ')
