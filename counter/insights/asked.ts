import { batch, effect, signal } from '@preact/signals'
import { now, view } from '../lobby.ts'
import { type Compare, hashOf, readHash } from './address.ts'

/** Which days and errands the pages are about; it stays while one turns from page to page. */
export interface Asked {
  readonly from: string
  /** Included. */
  readonly to: string
  /** All of them when empty. */
  readonly errands: readonly string[]
  /** What the figures stand beside. */
  readonly compare: Compare
}

/** Today at the house, whose day may begin at another time than the reader's, and in a demonstration runs faster. */
export const today = (): string =>
  // Swedes write a date as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { timeZone: view.peek()?.house.timeZone ?? 'Europe/Copenhagen' }).format(
    now.peek() || Date.now(),
  )

/** The last four whole weeks until something else is asked for. */
export const asked = signal<Asked>(readHash(location.hash, today()))

/** Which page of the insights is looked at, as the address names it; empty where it names none. */
export const pageNamed = signal(nameIn(location.hash))

addEventListener('hashchange', () => {
  const { hash } = location
  if (!hash.startsWith('#insights')) return
  // Together, since each change writes the address that the other is still to be read from.
  batch(() => {
    pageNamed.value = nameIn(hash)
    if (hash.includes('?')) asked.value = readHash(hash, today())
  })
  keepAddress()
})

// A link can be sent; going back leads to the page before, and not to each date.
effect(keepAddress)

/** Writes what is asked into the address. */
function keepAddress(): void {
  const hash = hashOf(pageNamed.value || 'overview', asked.value)
  if (location.hash.startsWith('#insights') && location.hash !== hash) history.replaceState(null, '', hash)
}

function nameIn(hash: string): string {
  return hash.match(/^#insights\/([a-z-]+)/)?.[1] ?? ''
}
