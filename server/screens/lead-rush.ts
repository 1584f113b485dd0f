import { openingOf } from '../catalogue/hours.ts'
import { dateIn } from '../catalogue/zone.ts'
import type { LeadRush } from '../contract/lead.ts'
import { quickOf } from '../places.ts'
import { waitingFor } from '../queue/day.ts'
import type { CounterId } from '../queue/words.ts'
import { bilingual } from './bilingual.ts'
import { errandOf, type Scene } from './house.ts'

/** What the lead sees of a rush, and may choose. */
export function leadRush(scene: Scene): LeadRush {
  const { day, catalogue } = scene
  const { errand, quickMinutes } = catalogue.rules.rush
  const choices = catalogue.errands.filter((one) => isForToday(scene, one))
  const most = choices.toSorted((a, b) => waitingFor(day, b.id) - waitingFor(day, a.id))[0]
  const named = choices.find(({ id }) => id === errand)
  const now = day.rush === null ? undefined : errandOf(scene, day.rush)
  return {
    now: now ? { id: now.id, name: bilingual(now.name) } : null,
    choices: choices.map(({ id, name }) => ({ id, name: bilingual(name) })),
    suggested: (named ?? most)?.id ?? null,
    freeNumber: freeNumberAmong(catalogue.counters.flatMap(({ id, short }) => [id, short])),
    quickMinutes,
  }
}

/** On trial the hours may be passed over. */
function isForToday(
  { catalogue, now, trial }: Scene,
  errand: Scene['catalogue']['errands'][number],
): boolean {
  const { open, opensAt } = openingOf(catalogue, errand, now)
  if (open) return true
  const zone = catalogue.town.timeZone
  return opensAt !== null && (trial || dateIn(zone, opensAt) === dateIn(zone, now))
}

function freeNumberAmong(taken: readonly string[]): number {
  let number = 1
  while (taken.includes(`${number}`)) number += 1
  return number
}

/** Whether, in a rush, a quick lane would take some of what a counter serves, and leave some. */
export function mayBeQuick({ day, catalogue }: Pick<Scene, 'day' | 'catalogue'>, id: CounterId): boolean {
  if (day.rush === null) return false
  const serves = catalogue.counters.find((one) => one.id === id)?.serves ?? []
  const quick = quickOf(catalogue, day.rush, serves).length
  return quick > 0 && quick < serves.length
}
