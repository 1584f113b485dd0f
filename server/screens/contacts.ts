import {
  type Alone,
  type ContactCounts,
  failedDemands,
  type Handled,
  type HelpCounts,
  helpThemes,
} from '../contract/contact.ts'
import { outcomes, returnReasons } from '../queue/words.ts'
import type { AlikeContacts } from '../store/contacts.ts'
import type { AlikeHelp } from '../store/digital-help.ts'

/**
 * Whether enquiries that are alike were settled at the first contact: nothing is left to do or to come back for, nobody
 * else had to take over, and no time had to be booked, before or after. So a visit that was passed on from another
 * line or counter is not, and a visit to a booked time is not: somebody had asked before.
 */
export const isSettledAtOnce = ({ outcome, passedOn, channel }: AlikeContacts): boolean =>
  outcome === 'settled' && !passedOn && channel !== 'booking'

/** What the counts are read beside. */
export interface Beside {
  readonly target: number
  /** The KLE number of an errand as it is now. */
  readonly kleOf: (errand: string) => string
  /** Whom the kiosk led on without a number. */
  readonly ways: readonly { readonly ending: string; readonly count: number }[]
}

/**
 * The share that is settled on the spot (straksafklaringsgrad): enquiries settled at the first contact, of all that staff
 * handled. An enquiry is what was registered by hand on any channel and not taken back, or one errand of a visit
 * that a counter finished; a visit that goes on to a second errand is two. Whom the kiosk led on without a number
 * nobody handled, so they are in neither: who was led to the reception is registered there.
 */
export function contactCounts(
  alike: readonly AlikeContacts[],
  { target, kleOf, ways }: Beside,
): ContactCounts {
  const all = handledOf(alike)
  const byErrand = groupBy(alike, ({ errand, kle }) => `${errand} ${kle ?? kleOf(errand)}`)
  return {
    ...all,
    share: all.handled === 0 ? null : all.settled / all.handled,
    target,
    channels: [...groupBy(alike, ({ channel }) => channel)].map(([channel, some]) => ({
      channel,
      ...handledOf(some),
    })),
    errands: [...byErrand]
      .map(([name, some]) => {
        const [errand = '', kle = ''] = name.split(' ')
        return { errand, kle, ...handledOf(some) }
      })
      .sort((a, b) => b.handled - a.handled || a.errand.localeCompare(b.errand)),
    outcomes: tally(outcomes, alike, ({ outcome }) => outcome),
    whys: tally(returnReasons, alike, ({ why }) => why),
    failed: tally(failedDemands, alike, ({ failed }) => failed),
    ledOn: Object.fromEntries(
      [...groupBy(ways, ({ ending }) => ending)].map(([end, some]) => [end, sum(some)]),
    ),
  }
}

/** Digital help by theme, each with how many can do it alone next time. */
export function helpCounts(alike: readonly AlikeHelp[]): HelpCounts {
  const themes = helpThemes.map((theme) => {
    const here = alike.filter((help) => help.theme === theme)
    const of = (alone: Alone) => sum(here.filter((help) => help.alone === alone))
    return { theme, given: sum(here), yes: of('yes'), partly: of('partly'), no: of('no') }
  })
  return { given: sum(alike), themes }
}

interface Counted {
  readonly count: number
}

const sum = (some: readonly Counted[]): number => some.reduce((all, { count }) => all + count, 0)

const handledOf = (alike: readonly AlikeContacts[]): Handled => ({
  handled: sum(alike),
  settled: sum(alike.filter(isSettledAtOnce)),
})

function groupBy<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

/** How many there are of each; those that did not happen are 0. */
const tally = <K extends string>(
  names: readonly K[],
  alike: readonly AlikeContacts[],
  nameOf: (one: AlikeContacts) => K | null,
): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, sum(alike.filter((one) => nameOf(one) === name))])) as Record<
    K,
    number
  >
