import { type ColumnRole, type ImportKind, rolesOf } from '../../server/contract/import-words.ts'
import type { ImportColumn } from '../../server/contract/imports.ts'
import { columnsAs, preview } from './hand-in.ts'
import { dateWords, t } from './texts.ts'

interface Props {
  readonly kind: ImportKind
  readonly columns: readonly ImportColumn[]
}

/** What each column was taken for; whoever knows better chooses, and the file is read anew. */
export function Columns({ kind, columns }: Props) {
  const words = t.value
  return (
    <div class="imports-scrolls">
      <table class="imports-columns">
        <caption>
          {words.columns}. <span class="imports-quiet">{words.columnsMeans}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.columnHead.heading}</th>
            <th scope="col">{words.columnHead.role}</th>
            <th scope="col">{words.columnHead.example}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, place) => (
            <Column key={place} {...{ kind, column, place }} />
          ))}
        </tbody>
      </table>
      {columns.some(({ role }) => role === 'personal') ? <p class="imports-quiet">{words.personal}</p> : null}
    </div>
  )
}

interface ColumnProps extends Pick<Props, 'kind'> {
  readonly column: ImportColumn
  readonly place: number
}

function Column({ kind, column: { heading, example }, place }: ColumnProps) {
  const words = t.value
  const name = heading || words.noHeading(place + 1)
  const role = columnsAs.value[place] ?? 'none'
  const roles: readonly ColumnRole[] = ['none', ...(role === 'personal' ? [role] : []), ...rolesOf[kind]]
  const choose = (chosen: ColumnRole) => {
    // What another column was taken for is free now.
    const others = (one: ColumnRole) => (one === chosen && chosen !== 'personal' ? 'none' : one)
    void preview(columnsAs.value.map((one, at) => (at === place ? chosen : others(one))))
  }
  return (
    <tr class={role === 'none' || role === 'personal' ? 'imports-unused' : ''}>
      <th scope="row">{name}</th>
      <td>
        <select
          aria-label={words.roleOf(name)}
          value={role}
          onChange={({ currentTarget }) => choose(currentTarget.value as ColumnRole)}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {words.roles[one]}
            </option>
          ))}
        </select>
      </td>
      <td>{exampleWords(role, example)}</td>
    </tr>
  )
}

/** The first value as it was understood, in the reader's own way of writing. */
function exampleWords(role: ColumnRole, example: string | null): string {
  if (example === null) return ''
  const { roles } = t.value
  const day = /^\d{4}-\d{2}-\d{2}/.exec(example)?.[0]
  if (day) return `${dateWords(day)} ${example.slice(day.length).trim()}`.trim()
  if (/^(?:waited|talked)-/.test(role)) return clockWords(Number(example))
  return role === 'status' ? roles[example as ColumnRole] : example
}

/** Seconds as minutes and seconds: `1:30`. */
const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`
