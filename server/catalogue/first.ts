import { readFileSync } from 'node:fs'
import { StartProblem } from '../start-problem.ts'
import { defaultCatalogueValue } from './herning.ts'
import { checkCatalogue, parseCatalogue } from './load.ts'
import type { Catalogue } from './schema.ts'

/** The lobby's document for a first start: from a YAML file, or the one that is built in. */
export function firstCatalogue(file: string | null): Catalogue {
  const read =
    file === null
      ? checkCatalogue(defaultCatalogueValue(), 'the built-in catalogue')
      : parseCatalogue(readText(file), file)
  if (!read.ok) throw new StartProblem(read.problems.join('\n'))
  return read.catalogue
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartProblem(`CATALOGUE: ${file} cannot be read; name a YAML file that is there.`, {
      cause: error,
    })
  }
}
