import type { Json, Path } from '../../server/contract/settings.ts'
import { at } from './draft.ts'
import type { List } from './place.ts'
import { t } from './texts.ts'

/** One of a list's entries, as it is chosen. */
export interface Entry {
  readonly id: string
  readonly name: string
  readonly path: Path
}

/** All entries of a list of the document. */
export function entriesOf(list: List | 'pictures'): readonly Entry[] {
  const value = at([list])
  if (!Array.isArray(value)) return []
  return value.map((entry: Json, index) => ({
    id: String(at(['id'], entry) ?? index),
    name: nameOf(entry),
    path: [list, index],
  }))
}

/** The ids of a list anywhere in the document. */
export function idsOf(path: Path): readonly string[] {
  const value = at(path)
  return Array.isArray(value) ? value.map((entry: Json) => String(at(['id'], entry))) : []
}

/** In Danish, as the document's own language. */
function nameOf(entry: Json): string {
  const name = at(['name', 'da'], entry) ?? at(['title', 'da'], entry)
  return typeof name === 'string' && name !== '' ? name : t.value.unnamed
}

export const choicesOf = (list: List) => entriesOf(list).map(({ id, name }) => ({ value: id, name }))

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  é: 'e',
  ü: 'u',
  ö: 'o',
  ä: 'a',
}

/** An id from a name: `Kørekort og pas` is `koerekort-og-pas`; another one where that is taken. */
export function idFrom(name: string, taken: readonly string[]): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøåéüöä]/g, (letter) => letters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  const wished = plain === '' ? 'ny' : plain
  if (!taken.includes(wished)) return wished
  let number = 2
  while (taken.includes(`${wished}-${number}`)) number += 1
  return `${wished}-${number}`
}
