import type { Catalogue } from '../catalogue/schema.ts'
import type { WallCall, WallLine, WallView } from '../contract/views.ts'
import { type Day, waitingFor } from '../queue/day.ts'
import type { Call } from '../queue/words.ts'
import type { Wait } from '../twin/wait.ts'
import { bilingual } from './bilingual.ts'
import { bilingualCounter, bilingualHouse, counterName, type Scene } from './house.ts'
import { quickLanes } from './quick-lanes.ts'
import { asLanguage } from './ticket.ts'

/** What hangs on the wall: numbers and counters, never a ticket's address. */
export function wallView(scene: Scene): WallView {
  return {
    house: bilingualHouse(scene),
    calls: callsOf(scene),
    lines: linesOf(scene, groupsNow(scene)),
    quick: quickLanes(scene),
    pages: scene.version,
  }
}

function callsOf({ day, catalogue }: Scene): WallCall[] {
  const shown = new Map<string, WallCall>()
  for (const call of [...day.calls, ...calledBefore(day)])
    if (!shown.has(call.number)) shown.set(call.number, callOf(day, catalogue, call))
  return [...shown.values()]
}

function callOf(day: Day, catalogue: Catalogue, { ticket, counter, ...call }: Call): WallCall {
  const language = asLanguage(call.language)
  const { name } = counterName(catalogue, counter)
  const now = day.tickets.get(ticket)
  return {
    order: call.order,
    number: call.number,
    counter: bilingualCounter(catalogue, counter),
    language,
    ownWords: language === 'da' ? null : (name[language] ?? null),
    at: call.at,
    isCalled: now?.state === 'called' && now.counter === counter,
  }
}

/** Whoever is still called stands on the wall, however many calls there were since. */
const calledBefore = (day: Day): readonly Call[] =>
  [...day.counters.values()].flatMap(({ id, ticket }) => {
    const called = day.tickets.get(ticket ?? '')
    if (called?.state !== 'called' || called.calledAt === null) return []
    const { number, language, calledAt } = called
    return [{ order: 0, ticket: called.id, number, language, counter: id, at: calledAt }]
  })

/** In a rush its errand stands first and alone, as on the kiosk: whoever tapped it would not look under its group. */
function groupsNow({ day, catalogue: { groups, errands } }: Scene): readonly Group[] {
  const rush = errands.find(({ id }) => id === day.rush)
  if (!rush) return groups
  const { id, name, icon } = rush
  const others = groups.map((group) => ({ ...group, errands: group.errands.filter((one) => one !== id) }))
  return [{ id, name, icon, errands: [id] }, ...others.filter(({ errands }) => errands.length > 0)]
}

type Group = Pick<Catalogue['groups'][number], 'id' | 'name' | 'icon' | 'errands'>

/** One line for each group on the kiosk, so that people find again what they tapped. */
export function linesOf(
  { day, catalogue, waitOf }: Scene,
  groups: readonly Group[] = catalogue.groups,
): WallLine[] {
  const letters = new Map(catalogue.errands.map((errand) => [errand.id, errand.letter]))
  const open = [...day.counters.values()].filter((counter) => counter.state === 'open')
  return groups.map(({ id, name, icon, errands }) => ({
    id,
    letter: letters.get(errands[0] ?? '') ?? '',
    name: bilingual(name),
    icon,
    waiting: errands.reduce((sum, errand) => sum + waitingFor(day, errand), 0),
    wait: longest(errands.map((errand) => waitOf(errand))),
    staffed: open.some((counter) => errands.some((errand) => counter.serves.includes(errand))),
  }))
}

const longest = (waits: readonly Wait[]): Wait =>
  waits.reduce((a, b) => (b.p80Minutes > a.p80Minutes ? b : a), { medianMinutes: 0, p80Minutes: 0 })
