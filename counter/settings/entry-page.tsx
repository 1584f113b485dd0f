import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import type { Path } from '../../server/contract/settings.ts'
import { at, edit } from './draft.ts'
import { type Entry, entriesOf } from './entries.ts'
import { ErrandForm, GroupForm } from './forms/errand.tsx'
import { GuideForm } from './forms/guide.tsx'
import { CounterForm, CourseForm, NoticeForm } from './forms/others.tsx'
import { freshEntry, removal } from './fresh.ts'
import { addressOf, goTo, type List } from './place.ts'
import { t } from './texts.ts'

const forms: Readonly<Record<List, ComponentType<{ readonly path: Path; readonly id: string }>>> = {
  errands: ErrandForm,
  groups: GroupForm,
  guides: GuideForm,
  notices: NoticeForm,
  courses: CourseForm,
  counters: CounterForm,
}

/** A list of the document: its entries, a way to a new one, or the form of the one that is chosen. */
export function EntryPage({ list, chosen }: { readonly list: List; readonly chosen: string | null }) {
  const entries = entriesOf(list)
  const entry = entries.find(({ id }) => id === chosen)
  if (chosen !== null && !entry) return <p class="sheet-lead">{t.value.gone}</p>
  if (!entry) return <ListPage list={list} entries={entries} />
  const Form = forms[list]
  return (
    <>
      <Own list={list} entry={entry} count={entries.length} />
      <Form key={entry.id} path={entry.path} id={entry.id} />
    </>
  )
}

function ListPage({ list, entries }: { readonly list: List; readonly entries: readonly Entry[] }) {
  return (
    <>
      <p class="sheet-lead">{entries.length === 0 ? t.value.none[list] : t.value.leads[list]}</p>
      <New list={list} />
      <ul class="entry-list">
        {entries.map(({ id, name }) => (
          <li key={id}>
            <a href={addressOf(list, id)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A new entry begins with its name; all else is written in its form. */
function New({ list }: { readonly list: List }) {
  const [name, setName] = useState<string | null>(null)
  const { add, nameOfNew, create, cancel } = t.value
  if (name === null)
    return (
      <button type="button" class="press" onClick={() => setName('')}>
        {add[list]}
      </button>
    )
  return (
    <form
      class="new-entry"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        const fresh = freshEntry(list, name.trim())
        edit(fresh.edit)
        setName(null)
        goTo(list, fresh.id)
      }}
    >
      <label for="name-of-new">{nameOfNew}</label>
      <input
        id="name-of-new"
        type="text"
        // biome-ignore lint/a11y/noAutofocus: the press that opened it asked for a name
        autoFocus
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div class="in-row">
        <button type="submit" class="press primary">
          {create}
        </button>
        <button type="button" class="press" onClick={() => setName(null)}>
          {cancel}
        </button>
      </div>
    </form>
  )
}

interface OwnProps {
  readonly list: List
  readonly entry: Entry
  readonly count: number
}

/** Its place in the list, and the way out of it. */
function Own({ list, entry, count }: OwnProps) {
  const [asks, setAsks] = useState(false)
  const { up, down, remove, removeAsk, cancel } = t.value
  const index = Number(entry.path.at(-1))
  const move = (to: number) => edit({ do: 'move', path: entry.path, to })
  const name = at(entry.path) === undefined ? '' : entry.name
  if (asks)
    return (
      <div class="own asks" role="alertdialog" aria-label={removeAsk(name)}>
        <p>{removeAsk(name)}</p>
        <button
          type="button"
          class="press stop"
          onClick={() => {
            edit(...removal(list, entry.id))
            goTo(list)
          }}
        >
          {remove}
        </button>
        <button type="button" class="press" onClick={() => setAsks(false)}>
          {cancel}
        </button>
      </div>
    )
  return (
    <div class="own">
      <button type="button" class="small" disabled={index === 0} onClick={() => move(index - 1)}>
        {up}
      </button>
      <button type="button" class="small" disabled={index === count - 1} onClick={() => move(index + 1)}>
        {down}
      </button>
      <button type="button" class="small" onClick={() => setAsks(true)}>
        {remove}
      </button>
    </div>
  )
}
