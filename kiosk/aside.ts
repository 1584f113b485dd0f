import { signal } from '@preact/signals'
import { commonIn } from '../server/contract/format.ts'
import type { Scanned } from '../server/contract/live.ts'
import type { KioskTexts } from '../server/contract/texts/da/kiosk.ts'
import type { Language } from '../server/contract/views.ts'
import { placeWords, rangeWords, stepWords } from './ticket-words.ts'

const shownMs = 12_000
let ending: ReturnType<typeof setTimeout> | undefined

/** What was scanned while somebody else is in the middle of choosing. */
export const aside = signal<Scanned | null>(null)

/** Tells it in a band, for a while. */
export function tellAside(scanned: Scanned): void {
  aside.value = scanned
  clearTimeout(ending)
  ending = setTimeout(() => {
    aside.value = null
  }, shownMs)
}

/** What was scanned in one line; `counter` is where its ticket is called to. */
export function asideWords(
  scanned: Scanned,
  counter: string | null,
  texts: KioskTexts,
  language: Language,
): string {
  if (scanned.kind === 'booking' && scanned.booking)
    return `${texts.checkIn[scanned.booking.stands].heading}.`
  if (scanned.kind !== 'ticket') {
    const { heading, lead } = texts.unread[scanned.kind]
    return `${heading}. ${lead}`
  }
  const { number, state, ahead, wait } = scanned.ticket
  const words = texts.ticket
  if (state === 'away') return `${number}: ${commonIn(language).keepPlace}`
  if (state !== 'waiting') return `${number}: ${stepWords(state, counter, words)}`
  return `${number}: ${placeWords(ahead, words)}. ${words.wait}: ${rangeWords(wait, words, language)}.`
}
