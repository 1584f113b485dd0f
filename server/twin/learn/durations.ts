import { cards, type Deck, priorOf, quantilesOf } from './deck.ts'

/** How long each kind of thing has lasted lately. */
export interface Durations {
  note(kind: string, lasted: number): void
  /** The newest ones; too few are filled up from all kinds, and then from what was expected. */
  deck(kind: string): Deck
}

export interface Expected {
  /** The mean that is expected of a kind before anything was seen. */
  readonly mean: (kind: string) => number
  /** Kinds that are alike. */
  readonly family: (kind: string) => string
}

interface Recent {
  readonly lasted: Float64Array
  noted: number
  deck: Deck | null
  /** How many were noted when the deck was made. */
  made: number
}

/** So many of each kind are remembered. */
const kept = 600
/** From so many on, a kind speaks for itself. */
const enough = 30
/** Real handling times vary a little more than their mean. */
const variation = 1.2

export function openDurations({ mean, family }: Expected): Durations {
  const kinds = new Map<string, Recent>()
  const recent = (name: string): Recent => {
    const known = kinds.get(name) ?? { lasted: new Float64Array(kept), noted: 0, deck: null, made: 0 }
    kinds.set(name, known)
    return known
  }

  function deck(kind: string): Deck {
    const own = recent(kind)
    const alike = recent(familyName(family(kind)))
    const isFresh = own.noted - own.made < Math.max(1, Math.min(own.noted / 20, 20))
    if (own.deck && isFresh && own.noted >= enough) return own.deck
    if (own.deck && isFresh && alike.noted < alike.made * 1.2 + 2) return own.deck
    own.deck = deckOf(own, alike, mean(kind))
    own.made = own.noted
    return own.deck
  }

  return {
    note: (kind, lasted) => {
      for (const one of [recent(kind), recent(familyName(family(kind)))]) {
        one.lasted[one.noted % kept] = lasted
        one.noted += 1
      }
    },
    deck,
  }
}

/** No kind has such a name. */
const familyName = (family: string): string => `\n${family}`

function deckOf(own: Recent, alike: Recent, mean: number): Deck {
  const ofOwn = Math.round(cards * Math.min(1, own.noted / enough))
  const ofAlike = Math.round((cards - ofOwn) * Math.min(1, alike.noted / enough))
  alike.made = alike.noted
  return Float64Array.from([
    ...quantilesOf(sorted(own), ofOwn),
    ...quantilesOf(sorted(alike), ofAlike),
    ...priorOf(mean, variation, cards - ofOwn - ofAlike),
  ]).sort()
}

const sorted = ({ lasted, noted }: Recent): Float64Array => lasted.slice(0, Math.min(noted, kept)).sort()
