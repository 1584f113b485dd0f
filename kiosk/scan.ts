import type { Scanned } from '../server/contract/live.ts'
import { tellAside } from './aside.ts'
import { choose, language } from './language.ts'
import { isInTheMiddle, placeOf } from './scan-place.ts'
import { asking, go, lobby, place } from './state.ts'
import { paper } from './ticket.ts'

/** Answers whoever held something under the scanner, on the whole screen unless another is in the middle. */
export function hear(scanned: Scanned): void {
  if (isInTheMiddle(place.value.at, asking.value !== null, paper.value)) return tellAside(scanned)
  // Whoever chose a language here keeps it; else it is the one that the ticket was taken in.
  if (scanned.kind === 'ticket' && language.value === 'da') void choose(scanned.ticket.language)
  go(placeOf(scanned))
}

/** Listens for as long as the page lives. */
export function listenToScanner(): void {
  lobby.scanned.subscribe((scanned) => {
    if (scanned) hear(scanned)
  })
}
