import { computed, effect, signal } from '@preact/signals'
import { applyHouse } from '../server/contract/apply-house.ts'
import { connect } from '../server/contract/connect.ts'
import type { Seat } from '../server/contract/course.ts'
import { crisisOn } from '../server/contract/crisis-on.ts'
import { readFirst } from '../server/contract/first.ts'
import type { Spoken } from '../server/contract/format.ts'
import type { OfferEnd } from '../server/contract/offers.ts'
import type { KioskTexts } from '../server/contract/texts/da/kiosk.ts'
import type { BookingView, KioskErrand, TicketView } from '../server/contract/views.ts'
import { forgetCounted } from './count-way.ts'
import { isDraft } from './draft.ts'
import { forgetEar } from './ear/listening.ts'
import type { IssuedTicket, Refused, Wish } from './issue.ts'
import { language } from './language.ts'
import { forgetPerson } from './person.ts'
import { touched } from './quiet.ts'
import { fitToScreen, forgetTools } from './tools.ts'
import { trySound } from './try-sound.ts'

/** An end that is no line. */
export type Way = Exclude<OfferEnd, { end: 'ticket' }>

export type Unread = keyof KioskTexts['unread']

/** What was answered before the counter, in the order of the questions. */
export type Answers = readonly { readonly question: string; readonly answer: string }[]

/** Where the person at the screen has come to. */
export type Place =
  | { readonly at: 'start' }
  /** All errands, while a rush lets one stand alone at the start. */
  | { readonly at: 'all' }
  | { readonly at: 'group'; readonly group: string }
  | { readonly at: 'search' }
  /** They do not know what to choose. */
  | { readonly at: 'unsure' }
  | {
      readonly at: 'question'
      readonly errand: string
      readonly question: string
      readonly answers: Answers
    }
  /** The questions led to something else than a line. */
  | { readonly at: 'end'; readonly errand: string; readonly end: Way; readonly answers: Answers }
  /** What somebody needs who comes for another, before anything else. */
  | { readonly at: 'behalf'; readonly errand: string }
  | { readonly at: 'needs' }
  | { readonly at: 'check-in' }
  | { readonly at: 'courses' }
  | { readonly at: 'course'; readonly course: string; readonly date: string }
  /** A seat that somebody has got. */
  | { readonly at: 'seat'; readonly seat: Seat }
  | { readonly at: 'booking'; readonly booking: BookingView }
  | { readonly at: 'full'; readonly errand: string }
  /** The wait is long: wait here, or come back later. */
  | { readonly at: 'come-back'; readonly errand: string; readonly answers: Answers }
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

/** A draft is never what the page brings along. */
export const first = isDraft ? null : readFirst(document)
export const lobby = connect<'kiosk' | 'draft'>(
  isDraft ? 'draft' : 'kiosk',
  {
    mayReload: () => place.value.at === 'start' && asking.value === null,
    remembers: !isDraft,
    trySound,
  },
  first,
)
export const house = computed(() => lobby.view.value?.house ?? null)

/** How times are said to whoever stands here. */
export const spoken = computed(
  (): Spoken => ({ language: language.value, timeZone: house.value?.timeZone ?? 'UTC' }),
)

/** What stands above all that could be chosen. */
export const crisis = computed(() => crisisOn(house.value, 'kiosk'))

/** Whether an errand can be chosen now. */
export const isOpen = (errand: Pick<KioskErrand, 'open'>): boolean => errand.open || anyway.value

/** The way that Back goes; a number or an answer of the lobby has none. */
let trail: readonly Place[] = []
const withoutReturn: readonly Place['at'][] = [
  'ticket',
  'scanned',
  'unread',
  'seat',
  'refused',
  'unreachable',
]

export function go(to: Place): void {
  if (to.at === 'start' || withoutReturn.includes(to.at)) trail = []
  else trail = [...trail, place.value]
  show(to)
}

/** One screen back. */
export function back(): void {
  const before = trail.at(-1) ?? { at: 'start' }
  trail = trail.slice(0, -1)
  show(before)
}

function show(to: Place): void {
  place.value = to
  idle.value = false
  touched()
}

/** Begins anew for the next person: the first screen, in Danish. */
export function startOver(): void {
  language.value = 'da'
  forgetPerson()
  forgetCounted()
  forgetTools()
  forgetEar()
  go({ at: 'start' })
}

effect(() => {
  if (house.value) applyHouse(house.value)
  if (lobby.view.value) fitToScreen(lobby.view.value.screen)
})
