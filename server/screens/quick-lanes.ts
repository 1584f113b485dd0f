import type { WallView } from '../contract/views.ts'
import { bilingualCounter, type Scene } from './house.ts'

/** The quick lanes that are open now, and their published rule; null where there is none. */
export function quickLanes({ day, catalogue }: Pick<Scene, 'day' | 'catalogue'>): WallView['quick'] {
  const open = [...day.quickLanes].filter((id) => day.counters.get(id)?.state === 'open')
  if (open.length === 0) return null
  return {
    counters: open.map((id) => bilingualCounter(catalogue, id)),
    minutes: catalogue.rules.rush.quickMinutes,
  }
}
