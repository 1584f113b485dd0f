import { readFileSync } from 'node:fs'
import { StartProblem } from '../start-problem.ts'
import { defaultCatalogueText } from './herning.ts'
import { parseCatalogue } from './load.ts'
import type { Catalogue } from './schema.ts'

/** The lobby's document for a first start: from a YAML file, or the one that is built in. */
export function firstCatalogue(file: string | null): Catalogue {
  const text = file === null ? defaultCatalogueText() : readText(file)
  const read = parseCatalogue(text, file ?? 'the built-in catalogue')
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
