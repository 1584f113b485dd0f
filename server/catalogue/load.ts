import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import { knowsCountry } from './holidays.ts'
import { sentence, whatWouldBeRight } from './problems.ts'
import { Catalogue } from './schema.ts'

/** A catalogue, or each problem as one sentence for the person who wrote it. */
export type Parsed =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads a catalogue from YAML or JSON; problems of the whole document go by its `name`. */
export function parseCatalogue(text: string, name: string): Parsed {
  const json = readJson(text)
  if (json !== undefined) return checkCatalogue(json, name)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const unreadable = syntaxProblems(document, name, lines)
  if (unreadable.length > 0) return refuse(unreadable)
  return checkCatalogue(document.toJS(), name)
}

/** Checks a catalogue that was read already; problems of the whole go by its `name`. */
export function checkCatalogue(value: unknown, name: string): Parsed {
  const read = Catalogue.safeParse(value, { error: whatWouldBeRight })
  if (!read.success) return refuse(read.error.issues.map((issue) => sentence(issue, name)))
  const { country } = read.data.holidays
  if (!knowsCountry(country))
    return refuse([`holidays.country: no holidays are known for "${country}"; a country code as DK`])
  return { ok: true, catalogue: read.data }
}

/** A document written by a program is JSON, which is read many times as fast; undefined for anything else. */
function readJson(text: string): unknown {
  if (!text.startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const refuse = (problems: readonly string[]): Parsed => ({ ok: false, problems })

/** What makes a text no YAML, or none that is taken here; each with its line. */
export function syntaxProblems(document: Document, name: string, lines: LineCounter): readonly string[] {
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
