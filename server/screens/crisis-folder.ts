import type { CrisisFolder, NumberSeries } from '../../hardware/paper/sheet/crisis-folder.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { dateIn } from '../catalogue/zone.ts'
import { crisisFolder as texts } from '../contract/texts/da/crisis-folder.ts'
import { numberOf } from '../queue/issue.ts'
import type { Instant } from '../queue/words.ts'

interface Wanted {
  readonly part: 'all' | 'card'
  /** How many numbers for each letter. */
  readonly count: number
  /** Of the lobby's document. */
  readonly version: number
  readonly now: Instant
}

/**
 * What the printed folder says. Its numbers have a K before the errand's letter: the lobby's own have one letter, so
 * the two never meet.
 */
export function folderOf(catalogue: Catalogue, { part, count, version, now }: Wanted): CrisisFolder {
  const { name, timeZone } = catalogue.town
  const made = new Intl.DateTimeFormat('da-DK', { timeZone, dateStyle: 'long' }).format(now)
  const { card, register, stub, wait } = texts
  return {
    title: `${card.title}, ${dateIn(timeZone, now)}`,
    foot: texts.foot(name, version, made),
    town: name,
    card,
    stub,
    wait: [wait.da, wait.en],
    series: part === 'card' ? [] : seriesOf(catalogue, count),
    register: part === 'card' ? null : register,
    counters: catalogue.counters.map(({ short }) => short),
  }
}

/** The letter before the errand's own on paper. */
const paperLetter = 'K'

function seriesOf({ errands, groups }: Catalogue, count: number): readonly NumberSeries[] {
  const letters = [...new Set(errands.map(({ letter }) => letter))]
  return letters.map((letter) => {
    const mine = errands.filter((errand) => errand.letter === letter)
    const group = groups.find((one) => one.errands.includes(mine[0]?.id ?? ''))
    const name = group?.name ?? mine[0]?.name ?? { da: letter }
    return {
      numbers: Array.from({ length: count }, (_, at) => numberOf(`${paperLetter}${letter}`, at + 1)),
      names: name.en === undefined ? [name.da] : [name.da, name.en],
    }
  })
}
