import type { WallView } from '../contract/views.ts'
import type { CounterId } from '../queue/words.ts'
import { bilingualCounter, type Scene } from './house.ts'

type OfScene = Pick<Scene, 'day' | 'catalogue'>

const openLanes = ({ day }: OfScene): readonly CounterId[] =>
  [...day.quickLanes].filter((id) => day.counters.get(id)?.state === 'open')

/** The published rule of the quick lanes that are open now; null where there is none. */
export const quickMinutes = (scene: OfScene): number | null =>
  openLanes(scene).length === 0 ? null : scene.catalogue.rules.rush.quickMinutes

/** The quick lanes that are open now, and their rule; null where there is none. */
export function quickLanes(scene: OfScene): WallView['quick'] {
  const minutes = quickMinutes(scene)
  if (minutes === null) return null
  return { counters: openLanes(scene).map((id) => bilingualCounter(scene.catalogue, id)), minutes }
}
