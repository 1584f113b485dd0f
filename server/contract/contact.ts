import type { Outcome, ReturnReason } from '../queue/words.ts'

/** What an enquiry may be told by: the lists that apps and input schemas share. */

/** How somebody reached the house where no ticket tells of it: at the reception, by telephone, or in writing. */
export const channels = ['on-the-spot', 'phone', 'mail'] as const
export type Channel = (typeof channels)[number]
/** Where enquiries are counted: those of `lobby` and `booking` are the visits at counters. */
export type CountedChannel = Channel | 'lobby' | 'booking'

/** Demand that good service would have spared both sides. */
export const failedDemands = ['wrong-place', 'chasing', 'letter'] as const
export type FailedDemand = (typeof failedDemands)[number]

/** The kinds of KL's counting weeks; the sixth, failed demand, is told by `failed`. */
export const contactKinds = [
  'new-case',
  'advice',
  'case-information',
  'status-change',
  'self-service',
] as const
export type ContactKind = (typeof contactKinds)[number]

/** What digital help was about. */
export const helpThemes = ['mitid', 'digital-post', 'borger-dk', 'other'] as const
export type HelpTheme = (typeof helpThemes)[number]

/** Whether somebody can do it alone next time. */
export const aloneAnswers = ['yes', 'partly', 'no'] as const
export type Alone = (typeof aloneAnswers)[number]

/** So long what was registered can be taken back by whoever did it. */
export const takeBackMinutes = 10

/** Enquiries that staff handled, and those of them that were settled at the first contact. */
export interface Handled {
  readonly handled: number
  readonly settled: number
}

/** A day's or a period's enquiries beside what the house has set out to reach. */
export interface ContactCounts extends Handled {
  /** From 0 to 1; null where nothing was handled. */
  readonly share: number | null
  readonly target: number
  readonly channels: readonly (Handled & { readonly channel: CountedChannel })[]
  /** The most asked for first. */
  readonly errands: readonly (Handled & { readonly errand: string; readonly kle: string })[]
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly whys: Readonly<Record<ReturnReason, number>>
  readonly failed: Readonly<Record<FailedDemand, number>>
  /** Whom the kiosk led on without a number, by where to: nobody of the house handled them. */
  readonly ledOn: Readonly<Record<string, number>>
}

/** Digital help that was given, by theme and by whether it will be needed next time. */
export interface HelpCounts {
  readonly given: number
  readonly themes: readonly ({ readonly theme: HelpTheme; readonly given: number } & Readonly<
    Record<Alone, number>
  >)[]
}
