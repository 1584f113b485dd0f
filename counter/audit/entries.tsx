import type { AuditAnswer } from '../../server/contract/access.ts'
import { clockTime } from '../../server/contract/format.ts'
import { language } from '../language.ts'
import { deedWords, nameWords, t } from './words.ts'

/** The lines of a day, the newest first. */
export function Entries({ answer: { entries, timeZone } }: { readonly answer: AuditAnswer }) {
  const { columns, origins } = t.value
  const spoken = { language: language.value, timeZone }
  return (
    <table class="audit-entries">
      <thead>
        <tr>
          <th scope="col">{columns.at}</th>
          <th scope="col">{columns.actor}</th>
          <th scope="col">{columns.deed}</th>
          <th scope="col">{columns.origin}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.seq}>
            <td>{clockTime(entry.at, spoken)}</td>
            <td>{nameWords(entry.actor)}</td>
            <td>{deedWords(entry)}</td>
            <td>{entry.origin ? origins[entry.origin] : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
