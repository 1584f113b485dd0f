import { computed, signal } from '@preact/signals'

/** The parts of the document, in the order of the list on the left. */
export const sections = [
  'overview',
  'errands',
  'groups',
  'guides',
  'notices',
  'courses',
  'hours',
  'counters',
  'targets',
  'house',
  'translations',
  'history',
] as const
export type Section = (typeof sections)[number]

/** Those that are a list of entries, each with a form of its own. */
export const lists = ['errands', 'groups', 'guides', 'notices', 'courses', 'counters'] as const
export type List = (typeof lists)[number]
export const isList = (section: string): section is List => lists.some((one) => one === section)

const address = signal(location.hash)
addEventListener('hashchange', () => {
  address.value = location.hash
})

/** What is looked at: `#settings/errands/pas`. */
export const place = computed(() => {
  const [, section = '', entry = ''] = address.value.split('/')
  const known = sections.find((one) => one === section) ?? 'overview'
  return { section: known, entry: entry === '' ? null : decodeURIComponent(entry) }
})

export const addressOf = (section: Section, entry?: string): string =>
  `#settings/${section}${entry === undefined ? '' : `/${encodeURIComponent(entry)}`}`

export function goTo(section: Section, entry?: string): void {
  location.hash = addressOf(section, entry)
}

const homes: Readonly<Record<string, Section>> = {
  hours: 'hours',
  holidays: 'hours',
  targets: 'targets',
  rules: 'targets',
  openData: 'targets',
  retention: 'targets',
  pictures: 'guides',
}

/** Where a field of the document is written, as `errands.3.hint.da`; `idAt` knows a place's id. */
export function homeOf(field: string, idAt: (list: List, place: string) => string | null): string {
  const [top = '', second] = field.split('.')
  if (isList(top)) return addressOf(top, (second && idAt(top, second)) || undefined)
  return addressOf(homes[top] ?? 'house')
}
