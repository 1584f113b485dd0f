import type { Catalogue } from '../catalogue/schema.ts'
import type { LeadAsk, LeadCounter, LeadLine, LeadView } from '../contract/lead.ts'
import type { Words } from '../contract/views.ts'
import { canBeAsked, neededOf } from '../lead/asks.ts'
import type { Lead } from '../lead/lead.ts'
import { serviceLevelOf } from '../lead/service-level.ts'
import { type Standing, standingsOf } from '../lead/standing.ts'
import type { ErrandId } from '../queue/words.ts'
import { bilingual } from './bilingual.ts'
import { bilingualCounter, bilingualHouse, type Scene } from './house.ts'
import { leadRush, mayBeQuick } from './lead-rush.ts'

/** The day at a glance: each line against its target, the worst first, and who is at which counter. */
export function leadView(scene: Scene, lead: Lead): LeadView {
  const { day, catalogue } = scene
  const waits = lead.waitsOn(day.date)
  const lines = standingsOf(scene).map((standing) => {
    const own = waits.filter(({ errand }) => standing.errands.includes(errand))
    return { ...lineOf(scene, standing, lead), today: serviceLevelOf(own, catalogue) }
  })
  return {
    house: bilingualHouse(scene),
    dayClosed: day.closed,
    waitingTotal: [...day.lines.values()].reduce((sum, line) => sum + line.length, 0),
    lines: lines.sort(worstFirst),
    counters: catalogue.counters.map(({ id }) => counterOf(scene, id, lead)),
    rush: leadRush(scene),
  }
}

function lineOf(scene: Scene, standing: Standing, lead: Lead): Omit<LeadLine, 'today'> {
  const { catalogue, day } = scene
  const { id, errands, counters, unserved: _, ...figures } = standing
  const group = catalogue.groups.find((one) => one.id === id)
  const alert = lead.alerts().find(({ line }) => line === id)
  return {
    ...figures,
    id,
    letter: catalogue.errands.find((errand) => errand.id === errands[0])?.letter ?? '',
    name: bilingual(group?.name ?? { da: id }),
    icon: group?.icon ?? '',
    counters: counters.map((counter) => bilingualCounter(catalogue, counter)),
    stands: standsOf(standing, alert !== undefined),
    alert: alert ? { kind: alert.kind, since: alert.since } : null,
    ask: askOf(scene, id, lead),
    canBeAsked: catalogue.counters.filter((one) =>
      canBeAsked(catalogue, one.id, day.counters.get(one.id), neededOf(day, errands)),
    ).length,
  }
}

/** From so much of the target on a wait is near it. */
const nearShare = 0.8

function standsOf(
  { waiting, over, expectedMinutes, target }: Standing,
  isAlert: boolean,
): LeadLine['stands'] {
  if (waiting === 0) return 'well'
  if (over > 0) return 'late'
  return isAlert || expectedMinutes >= target.minutes * nearShare ? 'soon' : 'well'
}

function askOf({ catalogue }: Scene, line: string, lead: Lead): LeadAsk | null {
  const ask = lead.asks.all().find((one) => one.line === line)
  if (!ask) return null
  const answers = ask.answers.map(({ counter, yes }) => ({
    counter: bilingualCounter(catalogue, counter),
    clerk: lead.attendant(counter)?.name ?? null,
    yes,
  }))
  return { at: ask.at, answers }
}

function counterOf({ day, catalogue }: Scene, id: string, lead: Lead): LeadCounter {
  const counter = day.counters.get(id)
  const attendant = counter ? lead.attendant(id) : null
  return {
    ...bilingualCounter(catalogue, id),
    state: counter?.state ?? 'closed',
    since: counter ? (attendant?.since ?? counter.openedAt) : null,
    number: day.tickets.get(counter?.ticket ?? '')?.number ?? null,
    clerk: attendant?.name ?? null,
    also: counter ? alsoServed(catalogue, id, counter.serves) : [],
    isExtra: day.extraCounters.some((one) => one.id === id),
    isQuick: day.quickLanes.has(id),
    mayBeQuick: mayBeQuick({ day, catalogue }, id),
  }
}

/** The lines that a counter takes besides those that the catalogue gives it. */
export function alsoServed(
  { counters, groups }: Catalogue,
  id: string,
  serves: readonly ErrandId[],
): Words[] {
  const own = counters.find((one) => one.id === id)?.serves ?? []
  const more = serves.filter((errand) => !own.includes(errand))
  return groups
    .filter(({ errands }) => errands.some((one) => more.includes(one)))
    .map(({ name }) => bilingual(name))
}

const ranks = { late: 0, soon: 1, well: 2 } as const
const worstFirst = (a: LeadLine, b: LeadLine): number =>
  Number(b.alert !== null) - Number(a.alert !== null) ||
  ranks[a.stands] - ranks[b.stands] ||
  b.longestMinutes - a.longestMinutes ||
  b.waiting - a.waiting
