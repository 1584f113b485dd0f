import type { Edit, Json } from '../../server/contract/settings.ts'
import { at } from './draft.ts'
import { entriesOf, idFrom } from './entries.ts'
import { idsAt } from './fields/choose-several.tsx'
import type { List } from './place.ts'

/** What brings a new entry of this name at the end of its list, and its id. */
export function freshEntry(list: List, name: string): { readonly id: string; readonly edit: Edit } {
  const entries = entriesOf(list)
  const id = idFrom(
    name,
    entries.map((entry) => entry.id),
  )
  const value = { id, ...beginnings[list](name) }
  const isFirst = entries.length === 0
  return {
    id,
    edit: isFirst
      ? { do: 'set', path: [list], value: [value] }
      : { do: 'insert', path: [list, entries.length], value },
  }
}

const beginnings: Readonly<Record<List, (name: string) => { readonly [key: string]: Json }>> = {
  errands: (name) => ({
    letter: /[A-Z]/.exec(name.toUpperCase())?.[0] ?? 'A',
    name: { da: name },
    icon: 'file-text',
    kle: '',
    minutes: 10,
  }),
  groups: (name) => ({ name: { da: name }, icon: 'file-text', errands: [] }),
  guides: (name) => ({ title: { da: name }, text: { da: '' } }),
  notices: (name) => ({ level: 'normal', title: { da: name }, screens: ['kiosk', 'wall', 'phone'] }),
  courses: (name) => ({ title: { da: name }, place: { da: '' }, minutes: 60, dates: [] }),
  counters: (name) => ({ name: { da: name }, short: name.replace(/\D/g, '').slice(0, 4), serves: [] }),
}

/** What takes an entry out, and its name from wherever else it stands. */
export function removal(list: List, id: string): readonly Edit[] {
  const entry = entriesOf(list).find((one) => one.id === id)
  const own: readonly Edit[] = entry ? [{ do: 'remove', path: entry.path }] : []
  if (list === 'errands') return [...withoutErrand(id), ...own]
  return list === 'guides' ? [...withoutGuide(id), ...own] : own
}

function withoutErrand(id: string): readonly Edit[] {
  const lists = [
    ...entriesOf('groups').map(({ path }) => [...path, 'errands']),
    ...entriesOf('counters').map(({ path }) => [...path, 'serves']),
  ]
  const from = lists.filter((path) => idsAt(path).includes(id))
  return [
    ...from.map((path): Edit => ({ do: 'set', path, value: idsAt(path).filter((one) => one !== id) })),
    ...leadsTo(id, ['unsure', 'online']),
  ]
}

function withoutGuide(id: string): readonly Edit[] {
  const errands = entriesOf('errands').filter(({ path }) => at([...path, 'guide']) === id)
  return [
    ...errands.map(({ path }): Edit => ({ do: 'remove', path: [...path, 'guide'] })),
    ...leadsTo(id, ['behalf']),
  ]
}

const leadsTo = (id: string, leads: readonly string[]): readonly Edit[] =>
  leads
    .filter((lead) => at(['leads', lead]) === id)
    .map((lead): Edit => ({ do: 'remove', path: ['leads', lead] }))
