import { type Document, isNode, LineCounter, parseDocument, stringify } from 'yaml'
import type { Problem } from '../../contract/settings.ts'
import { syntaxProblems } from '../load.ts'
import type { Catalogue } from '../schema.ts'
import { type Checked, checkDraft } from './check.ts'

/** The whole document as one YAML file, which read again is the same document. */
export const fileOf = (document: unknown): string =>
  stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })

export type FileRead =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a file as the document; each problem tells its line and field. */
export function readFile(text: string): FileRead {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const unreadable = syntaxProblems(document, 'file', lines)
  if (unreadable.length > 0)
    return { ok: false, problems: unreadable.slice(0, mostTold).map((message) => ({ field: '', message })) }
  const checked: Checked = checkDraft(document.toJS())
  if (checked.ok) return checked
  const problems = checked.problems.slice(0, mostTold).map(({ field, message }) => ({
    field,
    message: `line ${lineOf(document, field.split('.'), lines)}: ${message}`,
  }))
  return { ok: false, problems }
}

const mostTold = 50

/** The line of a field, or of the part that it should stand in. */
function lineOf(document: Document, path: readonly string[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
