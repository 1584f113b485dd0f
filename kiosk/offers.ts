import { computed, effect, signal } from '@preact/signals'
import type { Offer, OfferCourse, OfferGroup, Offers, Said } from '../server/contract/offers.ts'
import type { KioskErrand, Language, Words } from '../server/contract/views.ts'
import { offersAt } from './draft.ts'
import { language } from './language.ts'
import { first, isOpen, lobby } from './state.ts'

/** One errand's words, and how it stands with it now. */
export interface OfferNow extends Offer, Omit<KioskErrand, 'id'> {}
export interface GroupNow extends Omit<OfferGroup, 'errands'> {
  readonly errands: readonly OfferNow[]
}

const known = signal<ReadonlyMap<Language, Offers>>(new Map(first ? [['da', first.offers]] : []))
const againMs = 2000
const answerWithinMs = 4000

/** What can be chosen, in the language in use; in Danish until that is here. */
const offers = computed(() => known.value.get(language.value) ?? known.value.get('da') ?? null)

/** Where people are led whom no line fits. */
export const leads = computed(() => offers.value?.leads ?? { unsure: null, online: null, behalf: null })

/** Each errand that can be chosen now or later, by its id. */
export const errands = computed<ReadonlyMap<string, OfferNow>>(() => {
  const now = new Map(lobby.view.value?.errands.map((errand) => [errand.id, errand]))
  const both = (offers.value?.errands ?? []).flatMap((offer) => {
    const state = now.get(offer.id)
    return state ? [[offer.id, { ...offer, ...state }] as const] : []
  })
  return new Map(both)
})

/** The first question's answers; null until they are here. */
export const groups = computed<readonly GroupNow[] | null>(() => {
  if (!offers.value || !lobby.view.value) return null
  const all = offers.value.groups.map((group) => ({
    ...group,
    errands: group.errands.flatMap((id) => errands.value.get(id) ?? []),
  }))
  return all.filter((group) => group.errands.length > 0)
})

/** The errand of the rush, while a number can be had for it. */
export const rushErrand = computed<OfferNow | null>(() => {
  const errand = errands.value.get(lobby.view.value?.rush ?? '')
  return errand && isOpen(errand) && !errand.full ? errand : null
})

/** One date of a course, with how many seats are free now. */
export interface CourseNow extends OfferCourse {
  readonly free: number
}

/** The dates that can be signed up for, the earliest first. */
export const courses = computed<readonly CourseNow[]>(() => {
  const rooms = lobby.view.value?.courses ?? []
  return (offers.value?.courses ?? []).flatMap((offer) => {
    const room = rooms.find(({ course, date }) => course === offer.course && date === offer.date)
    return room ? [{ ...offer, free: room.free }] : []
  })
})

/** Words of the house in the language in use; else in English, which more guests read than Danish, or in Danish. */
export function saidOf(words: Words): Said {
  const told = [language.value, 'en' as const].find((one) => words[one] !== undefined)
  return told === undefined || language.value === 'da'
    ? { text: words.da, language: 'da' }
    : { text: words[told] ?? words.da, language: told }
}

/** Fetches what is offered in one language, unless it is here already. */
export async function fetchOffers(wished: Language, version: string): Promise<boolean> {
  if (known.value.get(wished)?.version === version) return true
  try {
    const reply = await fetch(`${offersAt}/offers/${wished}`, { signal: AbortSignal.timeout(answerWithinMs) })
    if (!reply.ok) return false
    known.value = new Map(known.value).set(wished, await reply.json())
    return true
  } catch {
    return false
  }
}

/** Keeps the offers those that hold, for as long as the page lives. */
export function followOffers(): void {
  let again: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    const version = lobby.view.value?.offers
    const wished = language.value
    clearTimeout(again)
    const look = async () => {
      if (version && !(await fetchOffers(wished, version))) again = setTimeout(look, againMs)
    }
    void look()
  })
}
