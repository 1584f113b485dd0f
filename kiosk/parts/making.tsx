import { LoaderCircle } from 'lucide-preact'
import { t } from '../language.ts'
import { asking } from '../state.ts'

/** Says that a number is being made; it shows itself only where that takes longer than usual. */
export function Making() {
  const { heading, lead } = t.value.asking
  return (
    <div role="status">
      {asking.value ? (
        <div class="making">
          <LoaderCircle class="turning" strokeWidth={1.75} aria-hidden="true" />
          <strong>{heading}</strong>
          <p>{lead}</p>
        </div>
      ) : null}
    </div>
  )
}
