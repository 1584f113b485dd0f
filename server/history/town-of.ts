import type { Catalogue } from '../catalogue/schema.ts'
import { spansOn } from '../catalogue/spans.ts'
import { dateIn } from '../catalogue/zone.ts'
import { countersNeeded } from '../twin/history/history.ts'
import type { Town } from '../twin/history/town.ts'

/** The lobby that a document describes, as a made-up past needs it. */
export function townOf(catalogue: Catalogue, visitsAYear: number): Town {
  const { errands, counters, rules, town } = catalogue
  const served = new Set(counters.flatMap(({ serves }) => serves))
  const headStart = (id: string) => rules.classes.find((one) => one.id === id)?.headStartMinutes ?? 0
  const spans = new Map<string, ReturnType<Town['spans']>>()
  return {
    errands: errands.filter(({ id, periods }) => served.has(id) && periods === undefined),
    counters,
    leastOnDuty: Math.min(counters.length, countersToServeAll(catalogue)),
    headStarts: {
      'walk-in': headStart('walk-in'),
      'needs-a-hand': headStart('needs-a-hand'),
      booking: headStart('booking'),
    },
    visitsAYear,
    spans: (day) => {
      const found = spans.get(day) ?? spansOn(catalogue, null, day)
      spans.set(day, found)
      return found
    },
    dateOf: (at) => dateIn(town.timeZone, at),
  }
}

/** How many of the first counters serve every errand that any counter serves. */
function countersToServeAll({ counters }: Catalogue): number {
  const all = new Set(counters.flatMap(({ serves }) => serves))
  const seen = new Set<string>()
  const last = counters.findIndex(({ serves }) => {
    for (const errand of serves) seen.add(errand)
    return seen.size === all.size
  })
  return last + 1
}

/** The document with as many counters as so many visits need: those that are added serve every errand. */
export function withCountersFor(
  catalogue: Catalogue,
  visitsAYear: number,
  dates: readonly string[],
): Catalogue {
  const town = townOf(catalogue, visitsAYear)
  const open = dates.filter((date) => town.spans(date).length > 0)
  const minutes = open.map((date) => town.spans(date).reduce((sum, { from, to }) => sum + to - from, 0))
  const whole = minutes.reduce((sum, one) => sum + one, 0)
  const visits = (visitsAYear * dates.length) / 365.25
  const needed = open.map((date, at) => countersNeeded(town, date, (visits * (minutes[at] ?? 0)) / whole))
  // The busiest days need half as many again.
  const most = Math.ceil(Math.max(0, ...needed) * 1.5)
  const serves = [...new Set(catalogue.counters.flatMap((counter) => counter.serves))]
  const more = Array.from({ length: Math.max(0, most - catalogue.counters.length) }, (_, index) => {
    const id = `${catalogue.counters.length + index + 1}`
    return {
      id,
      name: { da: `Skranke ${id}`, en: `Counter ${id}` },
      short: id,
      direction: 'none' as const,
      serves,
    }
  })
  return { ...catalogue, counters: [...catalogue.counters, ...more] }
}
