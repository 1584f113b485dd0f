import type { Errand } from './catalogue/schema/errand.ts'
import type { Catalogue } from './catalogue/schema.ts'
import { spansOn } from './catalogue/spans.ts'
import { shownIn } from './catalogue/zone.ts'
import type { House } from './insights/material.ts'
import type { DayDate } from './queue/words.ts'

type Spans = ReturnType<House['open']>

/** The lobby's document as far as figures need it. */
export function houseOf(catalogue: Catalogue): House {
  const open = openOn(catalogue)
  return {
    errands: catalogue.errands.map(({ id, kle, minutes, questions, target }) => ({
      id,
      kle,
      minutes,
      online: questions.some(({ answers }) => answers.some(isOnline)),
      target: target ?? catalogue.targets.wait,
    })),
    open,
    closed: (day) => open(day, null).length === 0,
    counters: catalogue.counters.map(({ id, serves }) => ({ id, serves })),
    headStarts: Object.fromEntries(
      catalogue.rules.classes.map(({ id, headStartMinutes }) => [id, headStartMinutes]),
    ),
    onTheSpot: catalogue.targets.onTheSpot,
  }
}

const isOnline = ({ leadsTo }: Errand['questions'][number]['answers'][number]): boolean =>
  'end' in leadsTo && leadsTo.end === 'self-service'

/** Ten years have thousands of days, and each question asks for them anew: what was found once is remembered. */
function openOn(catalogue: Catalogue): House['open'] {
  const { timeZone } = catalogue.town
  const errands = new Map(catalogue.errands.map((errand) => [errand.id, errand]))
  const minutes = (day: DayDate, at: number) => (shownIn(timeZone, at) - Date.parse(day)) / 60_000
  const known = new Map<string, Spans>()
  return (day, errand) => {
    const key = `${day} ${errand ?? ''}`
    const found =
      known.get(key) ??
      spansOn(catalogue, errand === null ? null : (errands.get(errand) ?? null), day).map(
        ({ from, to }) => [minutes(day, from), minutes(day, to)] as const,
      )
    known.set(key, found)
    return found
  }
}
