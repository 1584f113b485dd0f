import { ArrowLeft, ArrowRight, ArrowUp, ArrowUpFromLine, type LucideIcon } from 'lucide-preact'
import type { CounterName } from '../../server/contract/views.ts'

type Way = Exclude<CounterName['direction'], 'none'>

/** On signs in public buildings an arrow that points up means straight ahead. */
const drawings: Record<Way, LucideIcon> = {
  left: ArrowLeft,
  right: ArrowRight,
  straight: ArrowUp,
  up: ArrowUpFromLine,
}

interface ArrowProps {
  readonly direction: CounterName['direction']
  readonly words: Record<Way, string>
}

/** Where to go, as large as the number beside it; nothing where there is no direction. */
export function Arrow({ direction, words }: ArrowProps) {
  if (direction === 'none') return null
  const Drawing = drawings[direction]
  return (
    <span class="arrow" role="img" aria-label={words[direction]}>
      <Drawing strokeWidth={2.5} aria-hidden="true" />
    </span>
  )
}
