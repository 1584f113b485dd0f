import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import { knowsCountry } from './holidays.ts'
import { sentence, whatWouldBeRight } from './problems.ts'
import { Catalogue } from './schema.ts'

/** A catalogue, or each problem as one sentence for the person who wrote it. */
export type Parsed =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads a catalogue from YAML; problems of the whole document go by its `name`. */
export function parseCatalogue(text: string, name: string): Parsed {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const unreadable = syntaxProblems(document, name, lines)
  if (unreadable.length > 0) return refuse(unreadable)
  const read = Catalogue.safeParse(document.toJS(), { error: whatWouldBeRight })
  if (!read.success) return refuse(read.error.issues.map((issue) => sentence(issue, name)))
  const { country } = read.data.holidays
  if (!knowsCountry(country))
    return refuse([`holidays.country: no holidays are known for "${country}"; a country code as DK`])
  return { ok: true, catalogue: read.data }
}

const refuse = (problems: readonly string[]): Parsed => ({ ok: false, problems })

function syntaxProblems(document: Document, name: string, lines: LineCounter): readonly string[] {
  const at = (offset: number) => `${name}, line ${lines.linePos(offset).line}`
  const found = [...document.errors, ...document.warnings].map(
    (fault) => `${at(fault.pos[0])}: ${fault.message}`,
  )
  // A short text can grow to gigabytes through nested aliases, and a settings page has no use for them.
  visit(document, {
    Alias: (_, alias) => {
      found.push(
        `${at(alias.range?.[0] ?? 0)}: "*${alias.source}" repeats another part; write it out instead`,
      )
    },
  })
  return found
}
