import type { StaffView } from '../../server/contract/views.ts'
import { inWords } from '../language.ts'

/** An errand's name; an errand that has left the catalogue meanwhile keeps its id. */
export function errandName(view: StaffView, id: string): string {
  const errand = view.errands.find((one) => one.id === id)
  return errand ? inWords(errand.name) : id
}
