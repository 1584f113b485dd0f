import type { ErrandId } from '../../queue/words.ts'
import type { Chance } from '../chance.ts'
import { type Floor, type Luck, real, whole } from '../floor.ts'
import { cards, type Deck, draw, handOf } from '../learn/deck.ts'
import type { Memory } from '../learn/memory.ts'
import { type Guests, invite } from './guests.ts'
import type { Situation, Staff } from './situation.ts'

/** Deals the luck of one play after the other; what was dealt holds until the next deal. */
export type Deal = () => Luck

/** Everything that does not change from play to play is looked up here, once. */
export function dealer(
  situation: Situation,
  guests: Guests,
  floor: Floor,
  memory: Memory,
  chance: Chance,
): Deal {
  const { now, waiting, newcomers, staff } = situation
  const luck = emptyLuck(
    floor,
    staff.map(({ id }) => memory.paces.of(id)),
  )
  const asked = waiting.length + newcomers.length
  const gap = memory.gaps[0]?.deck() ?? new Float64Array(cards)
  const { decks, first } = laidOut(guests.errands, memory)
  const patience = memory.patience.deck()
  const hands = waiting.map(({ arrival }) => handOf(patience, now - arrival))
  const from = Int32Array.from(hands, (hand) => hand.from)
  const elapsed = Float64Array.from(hands, (hand) => now - hand.elapsed)
  const frees = staff.map((one) => freeOf(one, now, memory, gap, chance))
  const { help, gap: gaps, leaves, free } = luck
  return () => {
    for (let entry = 0; entry < first.length; entry++) {
      // Newcomers who only ask take nobody's time.
      if (entry >= waiting.length && entry < asked) continue
      // One drawn number is enough for three cards.
      const drawn = chance.bits()
      help[entry] = real(decks, whole(first, entry) + (drawn & last))
      gaps[entry] = real(gap, (drawn >>> 8) & last)
      if (entry >= waiting.length) continue
      const place = whole(from, entry)
      leaves[entry] =
        real(elapsed, entry) + real(patience, place + (((drawn >>> 16) * (cards - place)) >>> 16))
    }
    for (let counter = 0; counter < frees.length; counter++)
      free[counter] = (frees[counter] as () => number)()
    invite(guests, luck, floor, chance)
    return luck
  }
}

const last = cards - 1

/** The decks of all errands one behind the other, and where that of each stay begins. */
function laidOut(errands: readonly ErrandId[], memory: Memory): { decks: Float64Array; first: Int32Array } {
  const kinds = [...new Set(errands)]
  const decks = new Float64Array(kinds.length * cards)
  kinds.forEach((errand, place) => {
    decks.set(memory.help.deck(errand), place * cards)
  })
  const places = new Map(kinds.map((errand, place) => [errand, place * cards]))
  return { decks, first: Int32Array.from(errands, (errand) => places.get(errand) ?? 0) }
}

const card = (deck: Deck, chance: Chance): number => deck[chance.bits() & (deck.length - 1)] as number

/** When a counter is free for its next call. */
function freeOf(
  { id, does }: Staff,
  now: number,
  { help, gaps, paces }: Memory,
  gap: Deck,
  chance: Chance,
): () => number {
  switch (does.now) {
    case 'helps': {
      const pace = paces.of(id)
      const hand = handOf(help.deck(does.errand), (now - does.since) / pace)
      return () => now + draw(hand, chance) * pace + card(gap, chance)
    }
    case 'is-free': {
      const lets = gaps[Math.min(does.kind, gaps.length - 1)]
      return () => now + (lets?.rest(does.forMs, chance) ?? 0)
    }
    case 'pauses':
      return () => now - does.meanMs * Math.log(1 - chance.part())
    case 'opens':
      return () => Math.max(now, does.at)
  }
}

function emptyLuck({ entries, counters, from }: Floor, pace: readonly number[]): Luck & { comings: number } {
  return {
    help: new Float64Array(entries),
    gap: new Float64Array(entries),
    pace: Float64Array.from(pace),
    leaves: new Float64Array(entries).fill(Number.POSITIVE_INFINITY),
    free: new Float64Array(counters).fill(from),
    coming: new Int32Array(entries),
    comings: 0,
    comes: new Float64Array(entries).fill(Number.POSITIVE_INFINITY),
  }
}
