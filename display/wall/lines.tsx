import type { WallLine, WallView } from '../../server/contract/views.ts'
import { useFitting } from './fit-lines.ts'
import { Line } from './line.tsx'
import { Quick } from './quick.tsx'
import { Say } from './say.tsx'

interface LinesProps {
  readonly lines: readonly WallLine[]
  /** What was known of the waits may be old, so it is not shown. */
  readonly isLost: boolean
  readonly quick: WallView['quick']
}

/** How many wait for what, and how long it takes. */
export function Lines({ lines, isLost, quick }: LinesProps) {
  const list = useFitting(lines)
  const isAnyStaffed = lines.some((line) => line.staffed)
  return (
    <section class="lines">
      <header class="heads">
        <Say text={(t) => t.lines} />
        <Say text={(t) => t.waiting} />
      </header>
      <ul class="line-list" ref={list}>
        {lines.map((line) => (
          <Line key={line.id} line={line} isLost={isLost} isForgone={isAnyStaffed && !line.staffed} />
        ))}
      </ul>
      {quick ? <Quick quick={quick} /> : null}
    </section>
  )
}
