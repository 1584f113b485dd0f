import { defaultCatalogueText } from '../../server/catalogue/herning.ts'
import { parseCatalogue } from '../../server/catalogue/load.ts'
import type { Errand } from '../../server/catalogue/schema/errand.ts'
import type { Catalogue } from '../../server/catalogue/schema.ts'
import { zonedInstant } from '../../server/catalogue/zone.ts'

function readDefault(): Catalogue {
  const read = parseCatalogue(defaultCatalogueText(), 'herning.yaml')
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.catalogue
}

/** The catalogue that the project ships. */
export const herning = readDefault()

/** One of its errands, by id. */
export function errand(id: string): Errand {
  const found = herning.errands.find((entry) => entry.id === id)
  if (!found) throw new Error(`the default catalogue has no errand "${id}"`)
  return found
}

/** An instant as "2026-03-30 10:00" on the clock in Herning. */
export function at(text: string): number {
  const [date = '', clock = ''] = text.split(' ')
  return zonedInstant('Europe/Copenhagen', date, clock)
}
