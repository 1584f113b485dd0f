import type { Chance } from '../chance.ts'
import type { Floor, Luck } from '../floor.ts'
import { cardOf, cards, type Deck, draw, type Hand, handOf } from '../learn/deck.ts'
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
  const luck = emptyLuck(floor)
  const asked = waiting.length + newcomers.length
  const gap = memory.gaps[0]?.deck() ?? new Float64Array(cards)
  const helps = guests.errands.map((errand) => memory.help.deck(errand))
  const patience = memory.patience.deck()
  const patiences = waiting.map(({ arrival }) => handOf(patience, now - arrival))
  const frees = staff.map((one) => freeOf(one, now, memory, gap, chance))
  const { help, gap: gaps, leaves, free } = luck
  return () => {
    for (let entry = 0; entry < helps.length; entry++) {
      // Newcomers who only ask take nobody's time.
      if (entry >= waiting.length && entry < asked) continue
      // One drawn number is enough for three cards.
      const drawn = chance.whole()
      help[entry] = (helps[entry] as Deck)[drawn & last] as number
      gaps[entry] = gap[(drawn >>> 8) & last] as number
      if (entry < waiting.length) leaves[entry] = now + cardOf(patiences[entry] as Hand, drawn >>> 16)
    }
    for (let counter = 0; counter < frees.length; counter++)
      free[counter] = (frees[counter] as () => number)()
    invite(guests, luck, floor, chance)
    return luck
  }
}

const last = cards - 1
const card = (deck: Deck, chance: Chance): number => deck[chance.whole() & (deck.length - 1)] as number

/** When a counter is free for its next call. */
function freeOf(
  { does }: Staff,
  now: number,
  { help, gaps }: Memory,
  gap: Deck,
  chance: Chance,
): () => number {
  switch (does.now) {
    case 'helps': {
      const hand = handOf(help.deck(does.errand), now - does.since)
      return () => now + draw(hand, chance) + card(gap, chance)
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

function emptyLuck({ entries, counters, from }: Floor): Luck & { comings: number } {
  return {
    help: new Float64Array(entries),
    gap: new Float64Array(entries),
    pace: new Float64Array(counters).fill(1),
    leaves: new Float64Array(entries).fill(Number.POSITIVE_INFINITY),
    free: new Float64Array(counters).fill(from),
    coming: new Int32Array(entries),
    comings: 0,
    comes: new Float64Array(entries).fill(Number.POSITIVE_INFINITY),
  }
}
