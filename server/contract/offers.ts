import type { Language } from '../catalogue/languages.ts'
import type { Instant } from '../queue/words.ts'

/** What a kiosk offers, in one language: fetched once, and again when the catalogue has changed. */

/** A text in the language that was asked for, or in Danish where that has none. */
export interface Said {
  readonly text: string
  readonly language: Language
}

export interface Offers {
  /** Changes with the catalogue. */
  readonly version: string
  readonly language: Language
  readonly groups: readonly OfferGroup[]
  readonly errands: readonly Offer[]
  readonly leads: Leads
  readonly courses: readonly OfferCourse[]
}

/** One date of a course. */
export interface OfferCourse {
  readonly course: string
  readonly date: string
  readonly title: Said
  readonly place: Said
  readonly from: Instant
  readonly to: Instant
}

/** Where people are led whom no line fits; null where the house has no such place. */
export interface Leads {
  /** The errand of those who do not know what to choose. */
  readonly unsure: string | null
  /** The errand of those who would like help to do it online. */
  readonly online: string | null
  /** The guide for those who act for another person. */
  readonly behalf: string | null
}

export interface OfferGroup {
  readonly id: string
  readonly name: Said
  readonly hint: Said | null
  readonly icon: string
  readonly errands: readonly string[]
}

/** One errand. */
export interface Offer {
  readonly id: string
  readonly name: Said
  readonly hint: Said | null
  readonly icon: string
  readonly bring: readonly Said[]
  /** The first is where it begins; without any, a number is given at once. */
  readonly questions: readonly OfferQuestion[]
  /** What somebody needs who comes for another person. */
  readonly behalf: Said
  /** Nobody can do it for another. */
  readonly inPerson: boolean
  /** The guide's id. */
  readonly guide: string | null
}

export interface OfferQuestion {
  readonly id: string
  readonly ask: Said
  readonly hint: Said | null
  readonly answers: readonly OfferAnswer[]
}

export interface OfferAnswer {
  readonly id: string
  readonly name: Said
  readonly leadsTo: { readonly question: string } | OfferEnd
}

/** Where some answers lead to. */
export type OfferEnd =
  | { readonly end: 'ticket'; readonly errand: string }
  | { readonly end: 'on-the-spot'; readonly say: Said }
  | { readonly end: 'booking' | 'self-service'; readonly say: Said; readonly address: string }
  | { readonly end: 'guide'; readonly say: Said; readonly guide: string }

/** One part of a guide, for screens and paper alike. */
export type GuidePart =
  | { readonly part: 'heading'; readonly text: string }
  | { readonly part: 'paragraph'; readonly text: string }
  | { readonly part: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly part: 'picture'; readonly picture: string; readonly shows: string }

/** A guide in one language. */
export interface GuideText {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly parts: readonly GuidePart[]
  /** More about it, on an official page. */
  readonly address: string | null
}

/** The same for a kiosk, which leads phones on to it. */
export interface GuideView extends GuideText {
  /** Its page for phones, as a whole address. */
  readonly page: string
}
