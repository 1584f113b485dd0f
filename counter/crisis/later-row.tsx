import { X } from 'lucide-preact'
import {
  type LaterField,
  type LaterRow,
  type LaterWrong,
  laterEndings,
} from '../../server/contract/later-words.ts'
import { inWords } from '../language.ts'
import { view } from '../lobby.ts'
import { removeRow } from './sheet.ts'
import { t } from './texts.ts'

interface Props {
  readonly at: number
  readonly row: LaterRow
  readonly wrong: readonly LaterWrong[]
  readonly onWrite: (field: LaterField, value: string) => void
}

const times = ['came', 'called', 'finished'] as const
const afterTime = { came: 'called', called: 'finished', finished: 'outcome' } as const

/** One row of the list. What is wrong with it stands below it, and names the field. */
export function LaterRowFields({ at, row, wrong, onWrite }: Props) {
  const { later } = t.value
  const isWrong = (field: LaterField) => wrong.some((one) => one.field === field)
  const common = (field: LaterField) => ({
    id: `later-${field}-${at}`,
    'aria-label': `${later.row(at + 1)}, ${later.fields[field]}`,
    'aria-invalid': isWrong(field),
    ...(isWrong(field) ? { 'aria-describedby': `later-wrong-${at}` } : {}),
    value: row[field],
  })
  const choose =
    (field: LaterField) =>
    ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) =>
      onWrite(field, currentTarget.value)
  return (
    <>
      <tr>
        <td>
          <input
            {...common('number')}
            class="crisis-number"
            maxLength={12}
            autocomplete="off"
            onInput={({ currentTarget }) => onWrite('number', currentTarget.value)}
          />
        </td>
        <td>
          <select {...common('errand')} onKeyDown={enterSubmits} onInput={choose('errand')}>
            <option value="">–</option>
            {view.value?.errands.map(({ id, name }) => (
              <option key={id} value={id}>
                {inWords(name)}
              </option>
            ))}
          </select>
        </td>
        {times.map((field) => (
          <td key={field}>
            <input
              {...common(field)}
              class="crisis-time"
              inputMode="numeric"
              maxLength={5}
              autocomplete="off"
              placeholder="0915"
              onInput={({ currentTarget }) => {
                onWrite(field, currentTarget.value)
                if (/^\d{4}$/.test(currentTarget.value)) focusOn(`later-${afterTime[field]}-${at}`)
              }}
            />
          </td>
        ))}
        <td>
          <select {...common('outcome')} onKeyDown={enterSubmits} onInput={choose('outcome')}>
            {laterEndings.map((ending) => (
              <option key={ending} value={ending}>
                {later.outcomes[ending]}
              </option>
            ))}
          </select>
        </td>
        <td>
          <select {...common('counter')} onKeyDown={enterSubmits} onInput={choose('counter')}>
            <option value="">–</option>
            {view.value?.counters.map(({ id, short }) => (
              <option key={id} value={id}>
                {short}
              </option>
            ))}
          </select>
        </td>
        <td>
          <button
            type="button"
            class="crisis-remove"
            tabIndex={-1}
            aria-label={later.remove(at + 1)}
            onClick={() => removeRow(at)}
          >
            <X aria-hidden />
          </button>
        </td>
      </tr>
      {wrong.length > 0 ? (
        <tr class="crisis-wrong">
          <td colSpan={8} id={`later-wrong-${at}`}>
            {wrong
              .map(({ field, problem }) =>
                later.wrong(at + 1, later.fields[field].toLowerCase(), later.problems[problem]),
              )
              .join(' ')}
          </td>
        </tr>
      ) : null}
    </>
  )
}

const focusOn = (id: string) => document.getElementById(id)?.focus()

/** In a list of choices a browser takes Enter for itself; here it ends the row, as in every other field. */
function enterSubmits(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.currentTarget instanceof HTMLSelectElement)) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
