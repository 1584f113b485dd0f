import type { Beat } from './live.ts'
import type { Offers } from './offers.ts'
import type { KioskView } from './views.ts'

/** What a kiosk's page brings along, so that a small machine need not ask for it before it can draw the first screen. */
export interface First {
  readonly beat: Beat
  readonly view: KioskView
  readonly offers: Offers
}

/** The element that holds it, as JSON. */
export const firstId = 'first'

/** What this page brought along; null where it came without. */
export function readFirst(page: Document): First | null {
  const text = page.getElementById(firstId)?.textContent
  return text ? (JSON.parse(text) as First) : null
}
