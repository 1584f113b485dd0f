import type { Difference } from '../../server/contract/settings.ts'
import { saidDifference } from './said-difference.ts'
import { t } from './texts.ts'

/** What differs, a sentence each. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) return <p>{t.value.history.same}</p>
  return (
    <ul class="differences">
      {differences.slice(0, mostShown).map((one) => (
        <li key={`${one.kind} ${one.field}`} class={one.kind}>
          {saidDifference(one)}
        </li>
      ))}
      {differences.length > mostShown ? <li>+ {differences.length - mostShown}</li> : null}
    </ul>
  )
}

const mostShown = 200
