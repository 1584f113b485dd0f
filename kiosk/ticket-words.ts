import { commonIn } from '../server/contract/format.ts'
import { longSpan, longWait } from '../server/contract/long-wait.ts'
import type { KioskTexts } from '../server/contract/texts/da/kiosk.ts'
import type { Language, TicketState, Wait } from '../server/contract/views.ts'

type Words = KioskTexts['ticket']

/** What somebody does next, in one sentence; `counter` is where they are called to. */
export function stepWords(state: TicketState | undefined, counter: string | null, words: Words): string {
  if (isCalled(state) && counter !== null) return words.called(counter)
  if (state === 'parked') return words.parked
  if (state === 'absent') return words.away
  if (state === 'served') return words.over
  return state === 'withdrawn' || state === 'forgotten' ? words.gone : words.next
}

export const isCalled = (state: TicketState | undefined): boolean => state === 'called' || state === 'serving'

/** The place in line. */
export const placeWords = (ahead: number, words: Words): string =>
  ahead === 0 ? words.first : words.ahead(ahead)

/** The range of the wait. */
export function rangeWords(wait: Wait, words: Words, language: Language): string {
  const { medianMinutes, p80Minutes } = wait
  if (longWait(p80Minutes)) return longSpan(wait, commonIn(language))
  return medianMinutes === 0 ? words.almostNone : words.minutes(medianMinutes, p80Minutes)
}
