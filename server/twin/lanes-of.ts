import type { CounterId, ErrandId } from '../queue/words.ts'
import { none } from './floor.ts'
import type { Plan } from './lay-out.ts'

/** The lanes of a floor: fewer than the errands, since a counter looks at each of its lanes with every call. */
export interface Lanes {
  readonly count: number
  readonly sets: readonly Int32Array[]
  /** The lane of an errand. */
  of(errand: ErrandId): number
  /** The lane of a counter's own line; undefined where nobody is sent to it alone. */
  own(counter: CounterId | null | undefined): number | undefined
  /** The set of a counter that serves these errands; `none` for one that serves nobody. */
  set(counter: CounterId, serves: readonly ErrandId[] | null): number
}

/** Errands share a lane when every counter that ever takes one of them takes the others too, and nothing sets them apart. */
export function lanesOf(plan: Plan): Lanes {
  const takings = takingsOf(plan)
  const names = new Map<string, number>()
  const byErrand = new Map<ErrandId, number>()
  for (const errand of errandsOf(plan))
    byErrand.set(
      errand,
      numbered(names, [...takings.map((taking) => taking.has(errand)), plan.apart?.(errand)].join()),
    )
  const sentTo = new Set(plan.stays.flatMap(({ onlyAt }) => onlyAt ?? []))
  const owns = new Map([...sentTo].map((counter, number) => [counter, names.size + number]))
  const sets: Int32Array[] = []
  const kept = new Map<string, number>()
  const own = (counter: CounterId | null | undefined) => (counter ? owns.get(counter) : undefined)
  function set(counter: CounterId, serves: readonly ErrandId[] | null): number {
    if (!serves) return none
    const lanes = new Set([own(counter), ...serves.map((errand) => byErrand.get(errand))])
    const inOrder = [...lanes].filter((lane) => lane !== undefined).sort((a, b) => a - b)
    const number = numbered(kept, inOrder.join())
    sets[number] ??= Int32Array.from(inOrder)
    return number
  }
  return {
    count: names.size + owns.size,
    sets,
    of: (errand) => byErrand.get(errand) ?? none,
    own,
    set,
  }
}

/** The number of a name, counted from 0 as they come. */
function numbered(names: Map<string, number>, name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  const number = names.size
  names.set(name, number)
  return number
}

/** Each different choice of errands that a counter has at any time. */
function takingsOf({ counters, changes }: Plan): ReadonlySet<ErrandId>[] {
  const all = [...counters, ...changes].flatMap(({ serves }) => (serves ? [serves] : []))
  const unlike = new Map(all.map((serves) => [[...serves].sort().join(), new Set(serves)]))
  return [...unlike.values()]
}

const errandsOf = ({ stays, counters, changes }: Plan): ReadonlySet<ErrandId> =>
  new Set([
    ...stays.map(({ errand }) => errand),
    ...[...counters, ...changes].flatMap(({ serves }) => serves ?? []),
  ])
