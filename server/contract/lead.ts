import type { Instant } from '../queue/words.ts'
import type { CounterName, House, Words } from './views.ts'

/** One line against its target; the one in most trouble stands first. */
export interface LeadLine {
  readonly id: string
  readonly letter: string
  readonly name: Words
  readonly icon: string
  readonly waiting: number
  readonly longestMinutes: number
  /** The number of whoever has waited longest. */
  readonly first: string | null
  /** How many have waited longer than the target. */
  readonly over: number
  /** What a newcomer can expect. */
  readonly expectedMinutes: number
  readonly target: { readonly minutes: number; readonly share: number }
  /** Today so far: how many of those who count waited at most the target. */
  readonly today: { readonly within: number; readonly counted: number }
  /** Open counters that serve it. */
  readonly counters: readonly CounterName[]
  readonly stands: 'late' | 'soon' | 'well'
  readonly alert: { readonly kind: 'unstaffed' | 'slow'; readonly since: Instant } | null
  /** The question to the counters; null where none stands. */
  readonly ask: LeadAsk | null
  /** How many counters could be asked. */
  readonly canBeAsked: number
}

export interface LeadAsk {
  readonly at: Instant
  readonly answers: readonly {
    readonly counter: CounterName
    readonly clerk: string | null
    readonly yes: boolean
  }[]
}

/** Who is where. How much each of them does is nobody's business here. */
export interface LeadCounter extends CounterName {
  readonly state: 'closed' | 'open' | 'paused'
  readonly since: Instant | null
  readonly number: string | null
  readonly clerk: string | null
  /** Lines that it takes besides its own. */
  readonly also: readonly Words[]
  /** Set up for today alone. */
  readonly isExtra: boolean
  /** Takes quick errands alone. */
  readonly isQuick: boolean
  /** In a rush: some of what it serves is quick, and some is not. */
  readonly mayBeQuick: boolean
}

/** Whether the kiosk shows one errand alone, and what the lead can choose. */
export interface LeadRush {
  readonly now: { readonly id: string; readonly name: Words } | null
  /** Errands that can be had today. */
  readonly choices: readonly { readonly id: string; readonly name: Words }[]
  /** The one that the document names, or that most wait for; null where nothing can be had. */
  readonly suggested: string | null
  /** The next number that no counter has. */
  readonly freeNumber: number
  /** A quick lane takes errands that usually take less. */
  readonly quickMinutes: number
}

export interface LeadView {
  readonly house: House
  readonly dayClosed: boolean
  readonly waitingTotal: number
  readonly lines: readonly LeadLine[]
  readonly counters: readonly LeadCounter[]
  readonly rush: LeadRush
}

/** What the lead asks of one counter, and what it takes besides its own lines. */
export interface HelpView {
  readonly asks: readonly { readonly id: string; readonly name: Words; readonly waiting: number }[]
  readonly also: readonly Words[]
}
