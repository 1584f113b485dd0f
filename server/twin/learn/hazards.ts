import type { Chance } from '../chance.ts'
import { cards, type Deck } from './deck.ts'

/** How long something lasts when its end is often not seen: somebody is called before they lose patience. */
export interface Hazards {
  /** It lasted so long and then happened, or was no longer looked at. */
  note(lasted: number, happened: boolean): void
  /** How much longer it lasts in one play after so long; Infinity when it does not happen at all. */
  rest(elapsed: number, chance: Chance): number
  deck(): Deck
}

const second = 1000
/** Where the steps of the curve begin, in milliseconds. */
const edges = [
  0, 1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1200, 1800, 3600,
].map((seconds) => seconds * second)
const last = 7200 * second
const endOf = (step: number): number => edges[step + 1] ?? last
/** As much weight as so many people has what is expected before anybody was seen. */
const expectedWeight = 2
/** Each note makes all before it weigh so much less: ten thousand are remembered. */
const fading = 0.9999
const fadesEvery = 50
/** A deck is made anew after so many notes. */
const deckKept = 50

/**
 * The share of those still there to whom it happens in each step of time: Kaplan and Meier 1958, in steps and fading, with
 * an exponential one of mean `expected` before anything is known. Times are milliseconds.
 */
export function openHazards(expected: number): Hazards {
  const happened = edges.map((from, step) => expectedWeight * (1 - Math.exp((from - endOf(step)) / expected)))
  const seen = edges.map(() => expectedWeight)
  let notes = 0
  let made: { readonly deck: Deck; readonly notes: number } | null = null
  const hazard = (step: number): number => Math.min(1, (happened[step] as number) / (seen[step] as number))

  function note(lasted: number, isEnd: boolean): void {
    for (const [step, from] of edges.entries()) {
      if (lasted < from) break
      const isInside = lasted < endOf(step)
      const isEndHere = isInside && isEnd
      seen[step] = (seen[step] as number) + (isInside && !isEnd ? (lasted - from) / (endOf(step) - from) : 1)
      if (isEndHere) happened[step] = (happened[step] as number) + 1
    }
    notes += 1
    if (notes % fadesEvery === 0) fade(fading ** fadesEvery)
  }

  function fade(by: number): void {
    for (const step of edges.keys()) {
      happened[step] = (happened[step] as number) * by
      seen[step] = (seen[step] as number) * by
    }
  }

  function rest(elapsed: number, chance: Chance): number {
    let step = edges.findLastIndex((from) => from <= elapsed)
    for (let at = elapsed; step < edges.length; step++) {
      const part = (endOf(step) - at) / (endOf(step) - (edges[step] as number))
      const ends = 1 - (1 - hazard(step)) ** Math.max(0, part)
      const drawn = chance.part()
      if (drawn < ends) return at + (endOf(step) - at) * (drawn / ends) - elapsed
      at = endOf(step)
    }
    return Number.POSITIVE_INFINITY
  }

  function deck(): Deck {
    if (made && notes - made.notes < deckKept) return made.deck
    made = { deck: deckOf(hazard), notes }
    return made.deck
  }
  return { note, rest, deck }
}

function deckOf(hazard: (step: number) => number): Deck {
  const deck = new Float64Array(cards).fill(Number.POSITIVE_INFINITY)
  let there = 1
  let card = 0
  for (const [step, from] of edges.entries()) {
    const after = there * (1 - hazard(step))
    for (; card < cards && 1 - (card + 0.5) / cards >= after; card++) {
      const share = there > after ? (there - 1 + (card + 0.5) / cards) / (there - after) : 0
      deck[card] = from + (endOf(step) - from) * share
    }
    there = after
  }
  return deck
}
