import type { Edit, Json, Path } from '../../contract/settings.ts'

type Branch = { [key: string]: Json } | Json[]

/** Why an edit cannot be done: the place that it names is not there. */
export class NoSuchPlace extends Error {
  readonly path: Path
  constructor(path: Path) {
    super(`there is no "${path.join('.')}"`)
    this.path = path
  }
}

/** A document with some changes, all of them or, where one cannot be done, none; the given one stays as it is. */
export function applyEdits(document: Json, edits: readonly Edit[]): Json {
  const changed = structuredClone(document)
  for (const edit of edits) applyEdit(changed, edit)
  return changed
}

function applyEdit(document: Json, edit: Edit): void {
  const place = placeOf(document, edit.path)
  const last = edit.path.at(-1) ?? ''
  if (edit.do === 'set') return setAt(place, last, edit.value, edit.path)
  if (edit.do === 'remove') return removeAt(place, last)
  const list = listAt(place, last, edit.path)
  if (edit.do === 'insert') return void list.splice(Number(last), 0, edit.value)
  const [moved] = list.splice(Number(last), 1)
  if (moved === undefined) throw new NoSuchPlace(edit.path)
  list.splice(edit.to, 0, moved)
}

/** The branch that holds the last step; named fields that are not there yet are made on the way. */
function placeOf(document: Json, path: Path): Branch {
  let at: Branch = branchOr(document, path)
  path.slice(0, -1).forEach((step, index) => {
    const inner = own(at, step)
    const next = inner ?? {}
    if (inner === undefined) setAt(at, step, next, path)
    at = branchOr(next, path.slice(0, index + 1))
  })
  return at
}

function branchOr(value: Json, path: Path): Branch {
  if (typeof value !== 'object' || value === null) throw new NoSuchPlace(path)
  return value as Branch
}

function own(at: Branch, step: string | number): Json | undefined {
  if (Array.isArray(at)) return typeof step === 'number' ? at[step] : undefined
  return Object.hasOwn(at, step) ? at[step] : undefined
}

function setAt(at: Branch, step: string | number, value: Json, path: Path): void {
  if (!Array.isArray(at)) at[step] = value
  else if (typeof step === 'number' && step <= at.length) at[step] = value
  else throw new NoSuchPlace(path)
}

function removeAt(at: Branch, step: string | number): void {
  if (!Array.isArray(at)) delete at[step]
  else at.splice(Number(step), 1)
}

function listAt(at: Branch, step: string | number, path: Path): Json[] {
  if (!Array.isArray(at) || typeof step !== 'number' || step > at.length) throw new NoSuchPlace(path)
  return at
}
