import { computed, signal } from '@preact/signals'
import { applyEdits } from '../../server/catalogue/draft/apply.ts'
import type { DraftState, DraftView, Edit, Json, Path } from '../../server/contract/settings.ts'
import { sessionEnded } from '../session.ts'
import { type Came, fetchDraft, sendEdits } from './api.ts'
import { outcome } from './asked.ts'
import { saidRefusal } from './texts.ts'

/** The draft as it is shown: what was typed stands in it at once. Null until it is here. */
export const draft = signal<DraftView | null>(null)
/** Whether it could not be fetched. */
export const unreachable = signal(false)
/** How far what was typed has come. */
export const saving = signal<'kept' | 'typing' | 'sending' | 'failing'>('kept')
/** Fields that somebody else changed at the same time: theirs stand. */
export const overtaken = signal<readonly string[]>([])

export const document = computed(() => draft.value?.document ?? null)

interface Pending {
  readonly edit: Edit
  /** What stood where it was made, as JSON. */
  readonly was: string
}

let pending: readonly Pending[] = []
let sending = false
let timer: ReturnType<typeof setTimeout> | undefined
const restMs = 500
const againMs = 3000
const mostBytes = 300_000
const mostEdits = 100

/** What stands at a path; undefined where nothing does. */
export function at(path: Path, root: Json | null = document.value): Json | undefined {
  let value: Json | undefined = root ?? undefined
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as { readonly [key: string | number]: Json })[step]
  }
  return value
}

/** An edit in a list is made on the list as it was. */
const placeOf = ({ do: what, path }: Edit): Path => (what === 'set' ? path : path.slice(0, -1))
const standing = (edit: Edit): string => JSON.stringify(at(placeOf(edit)) ?? null)

/** Changes the draft: seen at once, and kept a moment later. */
export function edit(...edits: readonly Edit[]): void {
  outcome.value = null
  for (const one of edits) {
    const last = pending.at(-1)
    const goesOn =
      !sending && last?.edit.do === 'set' && one.do === 'set' && isSamePath(last.edit.path, one.path)
    const fresh = { edit: one, was: goesOn && last ? last.was : standing(one) }
    pending = goesOn ? [...pending.slice(0, -1), fresh] : [...pending, fresh]
    show([one])
  }
  saving.value = 'typing'
  clearTimeout(timer)
  timer = setTimeout(() => void send(), restMs)
}

const isSamePath = (a: Path, b: Path) => a.join('.') === b.join('.')

function show(edits: readonly Edit[]): void {
  const now = draft.value
  if (!now) return
  draft.value = { ...now, document: applyEdits(now.document, edits) as DraftView['document'] }
}

/** Sends what was typed now; true when all of it is kept. */
export async function send(): Promise<boolean> {
  clearTimeout(timer)
  if (sending || !draft.value) return false
  if (pending.length === 0) return true
  const going = firstFew(pending)
  sending = true
  saving.value = 'sending'
  const came = await sendEdits(
    draft.value.revision,
    going.map((one) => one.edit),
  )
  sending = false
  if (came.ok) {
    pending = pending.slice(going.length)
    keepState(came.body)
    saving.value = pending.length === 0 ? 'kept' : 'typing'
    return pending.length === 0 || send()
  }
  return notSent(came)
}

/** As much as fits into one request; a picture is large. */
function firstFew(all: readonly Pending[]): readonly Pending[] {
  let bytes = 0
  const fits = all.findIndex(({ edit }, index) => {
    bytes += JSON.stringify(edit).length
    return index > 0 && (bytes > mostBytes || index >= mostEdits)
  })
  return fits < 0 ? all : all.slice(0, fits)
}

/** What stands in the way for good: the same again would be refused again. */
const hopeless = ['bad-input', 'too-large', 'no-such-place', 'draft-is-too-large', 'not-allowed']

async function notSent({ name }: Extract<Came<never>, { ok: false }>): Promise<boolean> {
  if (name === 'draft-has-changed') return (await load()) && send()
  if (hopeless.includes(name)) {
    pending = []
    await load()
    outcome.value = saidRefusal(name)
    return false
  }
  saving.value = 'failing'
  if (name === 'not-signed-in') sessionEnded()
  else timer = setTimeout(() => void send(), againMs)
  return false
}

/** What the server said of the draft, beside the document that is shown already. */
export function keepState(state: DraftState): void {
  if (draft.value) draft.value = { ...draft.value, ...state }
}

/** Fetches the draft, and makes again what was typed and not kept, wherever nobody else has changed the same. */
export async function load(): Promise<boolean> {
  const came = await fetchDraft()
  unreachable.value = !came.ok
  if (!came.ok) {
    if (came.name === 'not-signed-in') sessionEnded()
    return false
  }
  draft.value = came.body
  const typed = pending
  pending = []
  const lost: string[] = []
  for (const one of typed) {
    if (standing(one.edit) !== one.was) lost.push(one.edit.path.join('.'))
    else {
      pending = [...pending, one]
      show([one.edit])
    }
  }
  if (lost.length > 0) tellOvertaken(lost)
  saving.value = pending.length === 0 ? 'kept' : 'typing'
  return true
}

/** Keeps all, or says that it cannot be kept now; then asks the server for the whole anew. */
export async function settled<T>(ask: (revision: number) => Promise<Came<T>>): Promise<Came<T>> {
  const kept = await send()
  if (!kept || !draft.value) return { ok: false, name: 'no-answer', sentence: '', field: '' }
  const came = await ask(draft.value.revision)
  if (!came.ok && came.name === 'not-signed-in') sessionEnded()
  if (came.ok || came.name === 'draft-has-changed') await load()
  return came
}

/** Looks what colleagues have written meanwhile, unless somebody is writing here. */
export async function refresh(): Promise<void> {
  if (saving.value !== 'kept' || !draft.value) return
  const came = await fetchDraft()
  if (came.ok && saving.peek() === 'kept') draft.value = came.body
}

/** Long enough to be read by whoever was typing. */
const toldMs = 20_000
let forgetting: ReturnType<typeof setTimeout> | undefined

function tellOvertaken(fields: readonly string[]): void {
  overtaken.value = fields
  clearTimeout(forgetting)
  forgetting = setTimeout(() => {
    overtaken.value = []
  }, toldMs)
}

/** The problems of a field, and of all within it. */
export const problemsAt = (field: string) =>
  (draft.value?.problems ?? []).filter((one) => one.field === field || one.field.startsWith(`${field}.`))
/** Those of the field itself. */
export const problemsOf = (field: string) =>
  (draft.value?.problems ?? []).filter((one) => one.field === field)

addEventListener('beforeunload', (event) => {
  if (pending.length === 0) return
  void send()
  event.preventDefault()
})
