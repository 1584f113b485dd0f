import { Zap } from 'lucide-preact'
import { commonIn, wordsIn } from '../../server/contract/format.ts'
import type { WallView } from '../../server/contract/views.ts'
import { Both } from '../parts/both.tsx'

/** The published rule of the quick lanes, and where they are. */
export function Quick({ quick: { counters, minutes } }: { readonly quick: NonNullable<WallView['quick']> }) {
  const names = counters.map(({ name }) => wordsIn(name, 'da')).join(', ')
  return (
    <p class="quick">
      <Zap strokeWidth={1.75} aria-hidden="true" />
      <strong>{names}</strong>
      <Both da={commonIn('da').quickLane(minutes)} en={commonIn('en').quickLane(minutes)} />
    </p>
  )
}
