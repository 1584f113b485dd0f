import { emptyDay } from '../../queue/evolve.ts'
import type { DayDate } from '../../queue/words.ts'
import { chanceOf } from '../chance.ts'
import { type Beside, besideOf } from './beside.ts'
import { type Past, playFloor } from './floor-day.ts'
import { demandOf, newcomer } from './people.ts'
import type { Town } from './town.ts'
import { arrivalsOf, weightOf } from './weeks.ts'

/** One date of a made-up past: its facts, which begin with what the day before has left, and what it brought besides. */
export interface PastDay {
  readonly date: DayDate
  readonly facts: readonly Past[]
  readonly beside: Beside
}

/** Of the time that counters are on duty, people take so much on an average day: there are queues, and they end. */
const load = 0.86
const pauseMinutes = 0.8

/**
 * Years as they might have been, date by date: weeks, seasons, holidays and growth, more chance than a coin's, and
 * queues that really formed at the counters. The same for the same seed.
 */
export function* historyOf(town: Town, dates: readonly DayDate[], seed: number): Generator<PastDay> {
  const demand = demandOf(town)
  const weights = dates.map((date) => weightOf(town, date))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const visits = (town.visitsAYear * dates.length) / 365.25
  const day = emptyDay()
  for (const [index, date] of dates.entries()) {
    const weight = weights[index] ?? 0
    if (weight === 0) continue
    const chance = chanceOf(seed * 100_003 + Date.parse(date) / 86_400_000)
    const expected = (visits * weight) / whole
    const people = arrivalsOf(town, date, expected, chance).map((at) => newcomer(town, demand, at, chance))
    if (people.length === 0) continue
    const facts = playFloor(town, day, people, dutyOf(town, date, expected), chance)
    yield { date, facts, beside: besideOf(town, date, people, demand, chance) }
  }
}

/** As many counters as the day is expected to need, the first of the list first: all errands are among them. */
function dutyOf(town: Town, date: DayDate, expected: number): Town['counters'] {
  return town.counters.slice(0, Math.max(town.leastOnDuty, countersNeeded(town, date, expected)))
}

/** How many counters so many visits need, at the load that is usual. */
export function countersNeeded(
  town: Pick<Town, 'errands' | 'spans'>,
  date: DayDate,
  expected: number,
): number {
  const demand = demandOf(town)
  const whole = demand.reduce((sum, [, weight]) => sum + weight, 0)
  const minutes =
    demand.reduce((sum, [{ minutes: each }, weight]) => sum + each * weight, 0) / whole + pauseMinutes
  const open = town.spans(date).reduce((sum, { from, to }) => sum + (to - from) / 60_000, 0)
  return Math.ceil((expected * minutes) / (open * load))
}
