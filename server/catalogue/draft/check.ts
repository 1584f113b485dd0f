import { accentContrast, leastContrast } from '../../contract/contrast.ts'
import type { Problem } from '../../contract/settings.ts'
import { knowsCountry } from '../holidays.ts'
import { whatWouldBeRight } from '../problems.ts'
import { Catalogue } from '../schema.ts'

/** Whether a draft can be published: the document that it makes, or each problem by its field. */
export type Checked =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Checks a draft as a whole: its shape, what its parts name of each other, and what people could not read. */
export function checkDraft(document: unknown): Checked {
  const read = Catalogue.safeParse(document, { error: whatWouldBeRight })
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
    }
  const problems = beyondShape(read.data)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, catalogue: read.data }
}

function beyondShape({ holidays, theme }: Catalogue): readonly Problem[] {
  const found: Problem[] = []
  if (!knowsCountry(holidays.country))
    found.push({
      field: 'holidays.country',
      message: `no holidays are known for "${holidays.country}"; a country code as DK`,
    })
  if (accentContrast(theme.accent) < leastContrast)
    found.push({
      field: 'theme.accent',
      message: `too pale to be read: a darker colour, at least ${leastContrast}:1 on white`,
    })
  return found
}
