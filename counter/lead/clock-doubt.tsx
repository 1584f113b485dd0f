import { t } from '../operations/clock-texts.ts'
import { Tick } from '../operations/tick.tsx'

/** Nobody knows what time it is, and the lead can say so on the page of operations. */
export function ClockInDoubt() {
  const words = t.value
  return (
    <section class="lead-ready" aria-label={words.heading}>
      <Tick outcome="look" />
      <p>
        <strong>{words.leadSays}</strong> <a href="#operations">{words.leadMore}</a>
      </p>
    </section>
  )
}
