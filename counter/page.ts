import { computed, signal } from '@preact/signals'
import type { Right } from '../server/contract/rights.ts'
import { may } from './session.ts'

/** The pages in the order in which they are offered, and the right that each takes. */
export const pages = {
  desk: 'look',
  reception: 'register',
  lead: 'lead',
  crisis: 'alarm',
  insights: 'insights',
  imports: 'import',
  bookings: 'book',
  devices: 'machines',
  operations: 'machines',
  settings: 'edit',
  access: 'administer',
  webhooks: 'administer',
  audit: 'audit',
  retention: 'audit',
} as const satisfies Record<string, Right>
export type Page = keyof typeof pages

const names = Object.keys(pages) as Page[]
/** The address names the page after its #, so that a tablet at the reception opens where it belongs; what follows a / is the page's own. */
const named = (): Page | null => names.find((name) => location.hash.split('/', 1)[0] === `#${name}`) ?? null
const wished = signal(named())
addEventListener('hashchange', () => {
  wished.value = named()
})

/** Those that the roles of whoever is signed in include. */
export const offered = computed(() => names.filter((name) => may(pages[name])))

/** The page that is looked at; null where the roles include none. */
export const page = computed<Page | null>(
  () => offered.value.find((name) => name === wished.value) ?? offered.value[0] ?? null,
)

/** Turns to another page. */
export function openPage(to: Page): void {
  location.hash = to
}
