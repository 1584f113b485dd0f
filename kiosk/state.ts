import { computed, effect, signal } from '@preact/signals'
import { applyHouse, connect } from '../server/contract/connect.ts'
import type { KioskTexts } from '../server/contract/texts/da/kiosk.ts'
import type { KioskErrand, TicketView } from '../server/contract/views.ts'
import type { IssuedTicket, Refused, Wish } from './issue.ts'
import { language } from './language.ts'
import { touched } from './quiet.ts'

export type Unread = keyof KioskTexts['unread']

/** Where the person at the screen has come to. */
export type Place =
  | { readonly at: 'start' }
  | { readonly at: 'group'; readonly group: string }
  | { readonly at: 'ticket'; readonly ticket: IssuedTicket }
  /** Somebody held the ticket under the scanner. */
  | { readonly at: 'scanned'; readonly ticket: TicketView }
  /** What was held there is no ticket of today. */
  | { readonly at: 'unread'; readonly unread: Unread }
  | { readonly at: 'refused'; readonly refused: Refused }
  | { readonly at: 'unreachable'; readonly wish: Wish }

export const place = signal<Place>({ at: 'start' })
/** The ticket that is being made right now. */
export const asking = signal<Wish | null>(null)
/** Nobody is here: the screen invites. */
export const idle = signal(false)
/** On trial somebody asked to go on outside the opening hours. */
export const anyway = signal(false)

export const lobby = connect('kiosk', {
  mayReload: () => place.value.at === 'start' && asking.value === null,
})
export const house = computed(() => lobby.view.value?.house ?? null)

/** Whether an errand can be chosen now. */
export const isOpen = (errand: Pick<KioskErrand, 'open'>): boolean => errand.open || anyway.value

export function go(to: Place): void {
  place.value = to
  idle.value = false
  touched()
}

/** Begins anew for the next person: the first screen, in Danish. */
export function startOver(): void {
  language.value = 'da'
  go({ at: 'start' })
}

effect(() => {
  if (house.value) applyHouse(house.value)
})
