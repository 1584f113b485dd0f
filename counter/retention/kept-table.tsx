import type { RetentionAnswer } from '../../server/contract/retention.ts'
import { language } from '../language.ts'
import { t } from './texts.ts'

/** Everything that is kept: what leaves first, and last what stays. */
export function KeptTable({ kept }: Pick<RetentionAnswer, 'kept'>) {
  const { columns } = t.value
  return (
    <table class="retention-kept">
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.long}</th>
          <th scope="col" class="retention-number">
            {columns.rows}
          </th>
          <th scope="col">{columns.from}</th>
        </tr>
      </thead>
      <tbody>
        {kept.map((one) => (
          <Row key={one.name} {...one} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ name, days, rows, from }: RetentionAnswer['kept'][number]) {
  const { names, stays, days: told, nothing, columns } = t.value
  const [what, why] = names[name]
  return (
    <tr>
      <th scope="row">
        {what}
        <span class="retention-why">{why}</span>
      </th>
      <td class="retention-long">{days === null ? stays : told(days)}</td>
      <td class="retention-number" data-label={columns.rows}>
        {rows === 0 ? nothing : figure(rows)}
      </td>
      <td class="retention-from" data-label={from === null ? undefined : columns.from}>
        {from === null ? '' : dateShown(from)}
      </td>
    </tr>
  )
}

/** A whole number as the reader writes it. */
export const figure = (rows: number): string => new Intl.NumberFormat(language.value).format(rows)

const dateShown = (date: string): string =>
  new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date))
