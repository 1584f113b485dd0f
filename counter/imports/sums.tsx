import type { ImportReading } from '../../server/contract/imports.ts'
import { numberWords, t } from './texts.ts'

/** All figures of a file added up, so that one sees at a glance whether they can be right. */
export function Sums({ reading: { sums } }: { readonly reading: ImportReading }) {
  const words = t.value
  if (sums.length === 0) return null
  return (
    <dl class="imports-sums" aria-label={words.sums}>
      {sums.map(({ measure, count }) => (
        <div key={measure}>
          <dt>{words.measures[measure]}</dt>
          <dd>{numberWords(measure.endsWith('-seconds') ? count / 3600 : count)}</dd>
        </div>
      ))}
    </dl>
  )
}
