import type { CounterId, ErrandId } from '../../queue/words.ts'
import { meanOf } from './deck.ts'
import { type Durations, type Expected, openDurations } from './durations.ts'
import { type Hazards, openHazards } from './hazards.ts'
import { openPaces, type Paces } from './paces.ts'

/** What a lobby has learned of its times, in milliseconds; whoever owns it tells it what has ended. */
export interface Memory {
  /** From the call to the end of the help, by errand. */
  readonly help: Durations
  /** By what `help` is multiplied at a counter. */
  readonly paces: Paces
  /** How long a free counter lets people wait, by how long it was free before they came (`idleKind`). */
  readonly gaps: readonly Hazards[]
  /** How long people wait before they leave without a word. */
  readonly patience: Hazards
}

const second = 1000
/** A counter that becomes free while somebody waits is of kind 0; one that has been free so long, of the next ones. */
const freeSince = [0, 20, 60, 180, 480].map((seconds) => seconds * second)
/** The longer a counter has been free, the longer it mostly lets people wait: nobody may be there. */
const expectedGaps = [20, 30, 40, 60, 120, 240].map((seconds) => seconds * second)
const expectedPatience = 3600 * second

/** The kind of gap that begins when somebody comes to a counter that has been free so long. */
export const idleKind = (freeForMs: number): number => freeSince.filter((from) => freeForMs >= from).length

export function openMemory(errands: Expected, patienceMs = expectedPatience): Memory {
  return {
    help: openDurations(errands),
    paces: openPaces(),
    gaps: expectedGaps.map(openHazards),
    patience: openHazards(patienceMs),
  }
}

/** Somebody was helped so long; at no known counter where that is null. */
export function noteHelp(
  { help, paces }: Memory,
  errand: ErrandId,
  counter: CounterId | null,
  lasted: number,
): void {
  if (counter !== null) paces.note(counter, lasted, meanOf(help.deck(errand)))
  help.note(errand, lasted)
}

/** Errands of one family are alike until each is known by itself. */
export const oneFamily = (mean: (errand: ErrandId) => number): Expected => ({ mean, family: () => '' })
