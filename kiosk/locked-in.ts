import type { KioskScreen } from '../server/contract/kiosk-screen.ts'
import { actionOf } from './key-action.ts'

/** What of a key decides whether it is the page's or the browser's. */
type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'> & {
  getModifierState(name: string): boolean
}

/** Keys by which a browser opens, prints, looks up and goes elsewhere, each by itself. */
const browsers =
  /^(F\d+|Browser\w+|Launch\w+|Media\w+|ContextMenu|PrintScreen|Print|Open|Save|Find|New|Close|Zoom\w+|Meta|OS|Super|Alt)$/

/** Whether a key is for the browser, and no key of the kiosk's keypad: a citizen needs none of those. */
export function isBrowsers(key: Key, keys: KioskScreen['keys'] | null): boolean {
  // The third letter of a key, as @: on some keyboards it comes with Control and Alt.
  if (key.getModifierState('AltGraph')) return false
  if (key.ctrlKey || key.altKey || key.metaKey) return true
  return browsers.test(key.key) && !(keys && actionOf(key, keys))
}

/**
 * Nothing that is pressed, pulled or let fall leads away from the page. Chromium's policy and the machine's keyboard map
 * stand behind it: a page cannot hold the few keys that a browser keeps for itself.
 */
export function lockIn(page: Document, keys: () => KioskScreen['keys'] | null): void {
  const hold = (event: Event) => event.preventDefault()
  // Before anything else in the page hears of it.
  const first = { capture: true, passive: false }
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isBrowsers(event, keys())) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    first,
  )
  window.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), first)
  for (const name of ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'gesturestart'])
    page.addEventListener(name, hold, first)
  page.addEventListener('click', holdLinks, first)
}

/** A text of the town may hold an address one day; here it is a code for the phone. */
function holdLinks(event: Event): void {
  const { target } = event
  if (target instanceof Element && target.closest('a[href]')) event.preventDefault()
}
