import type { Instant } from '../../queue/words.ts'
import { chanceOf } from '../chance.ts'
import { conformed, openConform } from '../conform.ts'
import { oneFamily, openMemory } from '../learn/memory.ts'
import { openBend } from './bend.ts'
import { happeningsOf, isAtOnce, type Logged } from './log.ts'
import { openMargin } from './margin.ts'
import { type Announced, openOurWay } from './our-way.ts'
import { openPresence } from './presence.ts'
import { openRivals, type RivalName, rivalNames, type Told } from './rivals.ts'
import type { Outcome } from './score.ts'

export const ourName = 'the floor, played forward'
export type Predictor = typeof ourName | RivalName
export const predictors: readonly Predictor[] = [ourName, ...rivalNames]

/** Somebody who was served, with all that was told in the moment of coming or in line. */
export interface Judged {
  readonly who: Logged
  /** How many waited before. */
  readonly inLine: number
  readonly told: Readonly<Record<Predictor, Outcome>>
}

/** All who were served, and those of them who were not called at once, judged by what was told once that was clear. */
export interface Evaluation {
  readonly served: readonly Judged[]
  readonly queued: readonly Judged[]
}

export interface Evaluating {
  readonly seed: number
  /** Only people of this day and of later ones are judged; all are learned from. */
  readonly fromDay: string
}

/** Nothing is known of errands before the log begins. */
const firstGuessMs = 180_000

/** Goes through a log as it happened, and tells each wait from nothing but what was before. */
export function evaluate(log: readonly Logged[], { seed, fromDay }: Evaluating): Evaluation {
  const memory = openMemory(oneFamily(() => firstGuessMs))
  const presence = openPresence(memory)
  const ours = openOurWay(presence, memory, chanceOf(seed))
  const books = { served: openBook(false), queued: openBook(true) }
  const both = [books.served, books.queued]
  for (const { at, what, who } of happeningsOf(log)) {
    if (what === 'comes') {
      if (who.called !== null && who.day >= fromDay) {
        const { onComing, inLine } = ours.tell(who, at)
        const waiting = presence.waiting.length
        books.served.judge(who, waiting, onComing, books.served.rivals.tell(presence, at))
        if (!isAtOnce(who)) books.queued.judge(who, waiting, inLine, books.queued.rivals.tell(presence, at))
      }
      // Whoever leaves in the moment of coming shows nothing.
      if (who.ended > at || who.called !== null) ours.note(who, at)
      presence.comes(who, at)
    } else if (what === 'is-called') {
      presence.isCalled(who, at)
      for (const book of both) book.called(who, at)
    } else if (what === 'ends') {
      presence.ends(who, at)
      for (const book of both) book.rivals.ended(who, at)
    } else presence.leaves(who, at)
  }
  return { served: books.served.judged, queued: books.queued.judged }
}

/** One way of judging: what each predictor told, with an upper bound that is kept true by what has become of the last. */
function openBook(queuedOnly: boolean) {
  const rivals = openRivals(queuedOnly)
  const conform = openConform()
  const bend = openBend(0.8)
  const margins = new Map(rivalNames.map((name) => [name, openMargin()]))
  const open = new Map<
    Logged,
    { readonly ours: Announced; readonly hints: readonly number[]; readonly theirs: Told }
  >()
  const judged: Judged[] = []

  function judge(who: Logged, inLine: number, played: Announced, theirs: Told): void {
    const hints = hintsOf(played, theirs)
    const ours = { median: played.median, upper: bend.told(hints) }
    open.set(who, { ours, hints, theirs })
    const waited = ((who.called ?? 0) - who.arrival) / 1000
    const told = rivalNames.map((name): [Predictor, Outcome] => {
      const median = theirs[name]
      return [name, { waited, median, upper: margins.get(name)?.upper(median) ?? median }]
    })
    const our = { waited, median: ours.median, upper: upperOf(ours, conform.factor()) }
    const all: Readonly<Record<string, Outcome>> = { ...Object.fromEntries(told), [ourName]: our }
    judged.push({ who, inLine, told: all as Judged['told'] })
  }

  function called(who: Logged, now: Instant): void {
    rivals.called(who, now)
    const announced = open.get(who)
    if (!announced) return
    const waited = (now - who.arrival) / 1000
    conform.note(waited, announced.ours.upper)
    bend.note(announced.hints, waited)
    for (const [name, margin] of margins) margin.note(waited, announced.theirs[name])
    open.delete(who)
  }
  return { rivals, judged, judge, called }
}

/** What the plays say first, then what else is known. */
const hintsOf = ({ median, upper }: Announced, theirs: Told): readonly number[] => [
  upper,
  median,
  ...rivalNames.map((name) => theirs[name]),
]

/** Never below the median. */
const upperOf = ({ median, upper }: Announced, factor: number): number =>
  Math.max(median, conformed(upper, factor))
