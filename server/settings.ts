import { isDeepStrictEqual } from 'node:util'
import { applyEdits, NoSuchPlace } from './catalogue/draft/apply.ts'
import { checkDraft } from './catalogue/draft/check.ts'
import { differencesOf } from './catalogue/draft/difference.ts'
import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { Catalogue } from './catalogue/schema.ts'
import type { DraftState, DraftView, Edit, Json, Problem, Version } from './contract/settings.ts'
import { followServes } from './follow-serves.ts'
import type { Lobby } from './lobby.ts'
import type { Catalogues } from './store/catalogues.ts'
import type { Drafts } from './store/drafts.ts'

/** Why a change of the document was not made. */
export type NotDone =
  | { readonly ok: false; readonly refusal: 'draft-has-changed' | 'draft-has-changes' | 'nothing-to-publish' }
  | { readonly ok: false; readonly refusal: 'version-is-unknown' | 'not-kept' | 'draft-is-too-large' }
  | { readonly ok: false; readonly refusal: 'no-such-place'; readonly field: string }
  | { readonly ok: false; readonly refusal: 'catalogue-has-problems'; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly refusal: 'counter-is-open-now'; readonly counter: string }

type Done = { readonly ok: true }

/** The lobby's document while it is changed: one draft for all, checked and published as a version. */
export interface Settings {
  state(): DraftState
  view(): DraftView
  edit(revision: number, edits: readonly Edit[], actor: string): Done | NotDone
  /** Puts a whole document in the draft's place. */
  replace(revision: number, document: Catalogue, actor: string): Done | NotDone
  discard(revision: number, actor: string): Done | NotDone
  publish(revision: number, reason: string, actor: string): Promise<Done | NotDone>
  takeBack(version: number, reason: string, actor: string): Promise<Done | NotDone>
  /** A version's document, or the draft's; null when there is none. */
  document(version: number | 'draft'): Json | null
  history(before: number | null, count: number): readonly Version[]
  /** What the preview shows: the draft as it was last sound, and a text that changes with it. */
  preview(): { readonly document: Catalogue; readonly version: string }
}

export interface SettingsParts {
  readonly catalogue: CatalogueInForce
  readonly catalogues: Catalogues
  readonly drafts: Drafts
  readonly lobby: Lobby
  /** A file that was named for the very first start. */
  readonly firstFile: string | null
  /** Called when screens have to be told. */
  readonly changed: () => void
}

const largestDraft = 8_000_000

export function openSettings(parts: SettingsParts): Settings {
  const { catalogue, catalogues, drafts, lobby } = parts
  let draft = drafts.read() ?? { revision: 0, at: 0, author: '', document: null }
  let known: { readonly revision: number; readonly state: DraftState } | null = null
  let sound = { document: catalogue.document(), version: 'in-force' }

  const inForce = () => catalogue.document() as Json
  const current = (): Json => (draft.document as Json | null) ?? inForce()

  function state(): DraftState {
    if (known?.revision === draft.revision) return known.state
    const document = current()
    const checked = checkDraft(document)
    if (checked.ok) sound = { document: checked.catalogue, version: `draft-${draft.revision}` }
    const { revision, author, at } = draft
    const state: DraftState = {
      revision,
      differences: draft.document === null ? [] : differencesOf(inForce(), document),
      problems: checked.ok ? [] : checked.problems,
      changed: draft.document === null ? null : { author, at },
    }
    known = { revision, state }
    return state
  }

  /** Null throws the draft away; so does a draft that has become what is in force. */
  function write(document: Json | null, actor: string): Done | NotDone {
    if (document !== null && JSON.stringify(document).length > largestDraft)
      return { ok: false, refusal: 'draft-is-too-large' }
    const isSame = document === null || isDeepStrictEqual(document, inForce())
    const next = { revision: draft.revision + 1, at: lobby.now(), document: isSame ? null : document }
    try {
      draft = { ...next, author: drafts.write({ ...next, author: actor }) }
    } catch {
      return { ok: false, refusal: 'not-kept' }
    }
    state()
    parts.changed()
    return { ok: true }
  }

  const isStale = (revision: number): boolean => revision !== draft.revision
  const stale: NotDone = { ok: false, refusal: 'draft-has-changed' }

  async function putInForce(document: Catalogue, reason: string, actor: string): Promise<Done | NotDone> {
    const open = lobby.peek((day) => [...day.counters.keys()])
    const gone = open.find((id) => !document.counters.some((counter) => counter.id === id))
    if (gone !== undefined) return { ok: false, refusal: 'counter-is-open-now', counter: gone }
    try {
      catalogue.publish(document, { author: actor, reason, at: lobby.now() })
    } catch {
      return { ok: false, refusal: 'not-kept' }
    }
    write(null, actor)
    await followServes(lobby, catalogue, actor)
    parts.changed()
    return { ok: true }
  }

  async function publish(revision: number, reason: string, actor: string): Promise<Done | NotDone> {
    if (isStale(revision)) return stale
    if (draft.document === null) return { ok: false, refusal: 'nothing-to-publish' }
    const checked = checkDraft(draft.document)
    if (!checked.ok) return { ok: false, refusal: 'catalogue-has-problems', problems: checked.problems }
    return putInForce(checked.catalogue, reason, actor)
  }

  async function takeBack(version: number, reason: string, actor: string): Promise<Done | NotDone> {
    if (draft.document !== null) return { ok: false, refusal: 'draft-has-changes' }
    const document = catalogues.document(version)
    if (document === null) return { ok: false, refusal: 'version-is-unknown' }
    // What could be published once may lack what has come to be needed since.
    const checked = checkDraft(document)
    if (!checked.ok) return { ok: false, refusal: 'catalogue-has-problems', problems: checked.problems }
    return putInForce(checked.catalogue, reason, actor)
  }

  function edit(revision: number, edits: readonly Edit[], actor: string): Done | NotDone {
    if (isStale(revision)) return stale
    try {
      return write(applyEdits(current(), edits), actor)
    } catch (error) {
      if (!(error instanceof NoSuchPlace)) throw error
      return { ok: false, refusal: 'no-such-place', field: error.path.join('.') }
    }
  }

  return {
    state,
    view: () => ({
      ...state(),
      document: current() as DraftView['document'],
      inForce: inForceOf(catalogues),
      firstFile: parts.firstFile,
    }),
    edit,
    replace: (revision, document, actor) => (isStale(revision) ? stale : write(document as Json, actor)),
    discard: (revision, actor) => (isStale(revision) ? stale : write(null, actor)),
    publish,
    takeBack,
    document: (version) => (version === 'draft' ? current() : (catalogues.document(version) as Json | null)),
    history: catalogues.history,
    preview: () => {
      state()
      return sound
    },
  }
}

function inForceOf(catalogues: Catalogues): Version {
  const [newest] = catalogues.history(null, 1)
  if (!newest) throw new Error('no version of the document is kept')
  return newest
}
