import {
  type HeldOutSet,
  heldOutSets,
  hitRate,
  leftOf,
  leftOfAll,
  search,
  silenceRate,
  utterancesOf,
} from '../search/utterances.ts'
import { type Figure, percentile } from './figures.ts'

const rounds = 5

/** How often one's own words find the errand, on what the search was not told before, and how long that takes. */
export async function measureSearch(): Promise<Figure[]> {
  const all = leftOfAll()
  const danish = all.filter(({ language }) => language === 'da')
  const times = timesOf([...heldOutSets.flatMap(utterancesOf), ...utterancesOf('tuning')])
  return [
    share('first is right, Danish', hitRate(danish, 1), 85),
    share('one of three is right, Danish', hitRate(danish, 3), 95),
    share('first is right, ten languages', hitRate(all, 1), 85),
    share('one of three is right, ten languages', hitRate(all, 3), 95),
    ...heldOutSets.flatMap(figuresOf),
    share('silent where nothing fits', silenceRate(all)),
    { name: 'Search p50', value: percentile(times, 0.5), unit: 'ms' },
    { name: 'Search p99', value: percentile(times, 0.99), unit: 'ms', limit: { atMost: 50 } },
  ]
}

const share = (name: string, value: number, atLeast?: number): Figure => ({
  name: `Search, ${name}`,
  value: value * 100,
  unit: '%',
  ...(atLeast ? { limit: { atLeast } } : {}),
})

/** One set, in ten languages: how many of its lines the search was not told before, and how it does on those. */
function figuresOf(name: HeldOutSet): readonly Figure[] {
  const left = leftOf(name)
  return [
    { name: `Search, ${name}: left`, value: left.length, unit: `of ${utterancesOf(name).length} lines` },
    share(`${name}: first is right`, hitRate(left, 1)),
    share(`${name}: one of three is right`, hitRate(left, 3)),
  ]
}

/** As one types: each utterance from its second letter on. */
function timesOf(utterances: ReturnType<typeof utterancesOf>): readonly number[] {
  const times: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const { text, language } of utterances)
      for (let letters = 2; letters <= text.length; letters += 3) {
        const began = performance.now()
        search(text.slice(0, letters), language)
        times.push(performance.now() - began)
      }
  return times
}
