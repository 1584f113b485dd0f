import type { Difference, Json } from '../../contract/settings.ts'

type Fields = { readonly [key: string]: Json }

/** What differs between two documents, field by field; entries of lists are known again by their ids. */
export function differencesOf(before: Json, after: Json): readonly Difference[] {
  return between(before, after, '')
}

function between(before: Json, after: Json, field: string): readonly Difference[] {
  if (before === after) return []
  if (isList(before) && isList(after)) return ofLists(before, after, field)
  if (isFields(before) && isFields(after)) return ofFields(before, after, field)
  return [{ field, kind: 'changed', before: inShort(before), after: inShort(after) }]
}

function ofFields(before: Fields, after: Fields, field: string): readonly Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    ofOne(before[name], after[name], field === '' ? name : `${field}.${name}`),
  )
}

function ofOne(before: Json | undefined, after: Json | undefined, field: string): readonly Difference[] {
  if (before === undefined && after === undefined) return []
  if (before === undefined) return [{ field, kind: 'added', before: null, after: inShort(after ?? null) }]
  if (after === undefined) return [{ field, kind: 'removed', before: inShort(before), after: null }]
  return between(before, after, field)
}

/** Without ids they are known by their places. */
function ofLists(before: readonly Json[], after: readonly Json[], field: string): readonly Difference[] {
  if (!before.every(hasId) || !after.every(hasId)) return ofPlainLists(before, after, field)
  const old = byId(before)
  const fresh = byId(after)
  const found = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id) =>
    ofOne(old.get(id), fresh.get(id), `${field}.${id}`),
  )
  const inOrder = (one: ReadonlyMap<string, Json>, other: ReadonlyMap<string, Json>) =>
    [...one.keys()].filter((id) => other.has(id)).join(' ')
  if (inOrder(old, fresh) === inOrder(fresh, old)) return found
  return [...found, { field, kind: 'moved', before: null, after: null }]
}

function ofPlainLists(before: readonly Json[], after: readonly Json[], field: string): readonly Difference[] {
  const isPlain = [...before, ...after].every((one) => typeof one !== 'object')
  if (isPlain && isSameList(before, after)) return []
  if (isPlain) return [{ field, kind: 'changed', before: inShort(before), after: inShort(after) }]
  return Array.from({ length: Math.max(before.length, after.length) }).flatMap((_, index) =>
    ofOne(before[index], after[index], `${field}.${index}`),
  )
}

const isSameList = (before: readonly Json[], after: readonly Json[]): boolean =>
  before.length === after.length && before.every((one, index) => one === after[index])

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const hasId = (value: Json): value is Fields & { readonly id: string } =>
  isFields(value) && typeof value.id === 'string'

const byId = (list: readonly (Fields & { readonly id: string })[]): ReadonlyMap<string, Json> =>
  new Map(list.map((entry) => [entry.id, entry]))

const longest = 120

/** A value as somebody reads it: the Danish of a text, the id of an entry. */
function inShort(value: Json): string | null {
  if (isList(value)) return short(value.map(inShort).join(', '))
  if (!isFields(value)) return value === null ? null : short(String(value))
  return inShort(value.da ?? value.name ?? value.title ?? value.id ?? null)
}

const short = (text: string): string =>
  text.startsWith('data:') ? '(picture)' : text.length > longest ? `${text.slice(0, longest - 1)}…` : text
