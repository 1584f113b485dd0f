import type { ImportReading } from '../../server/contract/imports.ts'
import { t } from './texts.ts'

interface Props {
  readonly reading: ImportReading
}

/** Rows that were left out without being wrong, each with why. */
export function LeftOut({ reading: { leftOut, leftOutRows } }: Props) {
  const words = t.value
  if (leftOut === 0) return null
  return (
    <details class="imports-rows">
      <summary>{words.leftOut(leftOut)}</summary>
      {leftOutRows.length < leftOut ? <p>{words.firstOf(leftOutRows.length)}</p> : null}
      <ul>
        {leftOutRows.map(({ line, why }) => (
          <li key={line}>{words.row(line, words.leftOutReasons[why])}</li>
        ))}
      </ul>
    </details>
  )
}

/** Rows that are wrong, each with its line, its column and what would be right. */
export function Wrong({ reading: { wrong, faults, missing } }: Props) {
  const words = t.value
  if (wrong === 0 || missing.length > 0) return null
  return (
    <div class="imports-wrong">
      <h3>{words.wrong(wrong)}</h3>
      <p>{words.wrongMeans}</p>
      {faults.length < wrong ? <p>{words.firstOf(faults.length)}</p> : null}
      <ul>
        {faults.map(({ line, column, problem }) => (
          <li key={line}>{words.cell(line, column, words.problems[problem])}</li>
        ))}
      </ul>
    </div>
  )
}
