import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { laterFields } from '../../server/contract/later-words.ts'
import { PressButton } from '../parts/press-button.tsx'
import { LaterRowFields } from './later-row.tsx'
import { saveSheet, saving } from './later-save.ts'
import { LaterSheets } from './later-sheets.tsx'
import { lookPrepared, prepared } from './prepared.ts'
import { addRow, chosenDay, day, isExact, rows, today, write, written, wrong } from './sheet.ts'
import { t } from './texts.ts'

/** A list from paper, row by row, by the keyboard alone. */
export function LaterPart() {
  const form = useRef<HTMLFormElement>(null)
  const said = useSignal<{ readonly text: string; readonly refused: boolean } | null>(null)
  const isTried = useSignal(false)
  const isOfDrill = useSignal(true)
  const saves = useSignal(0)
  useEffect(() => void lookPrepared(), [])
  const { later } = t.value
  const drill = prepared.value?.going ? isOfDrill.value : false

  const focusRow = (at: number) =>
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLInputElement>(`#later-number-${at}`)?.select(),
    )
  const nextRow = () => {
    if (saving.value) return
    addRow()
    focusRow(rows.value.length - 1)
  }
  const save = async () => {
    if (saving.value) return
    isTried.value = true
    if (wrong.value.length > 0 || written.value.length === 0) return focusRow(wrong.value[0]?.row ?? 0)
    const saved = await saveSheet(drill)
    said.value = saved
    if (saved.refused) return
    isTried.value = false
    saves.value += 1
    focusRow(0)
  }
  return (
    <section class="crisis-later">
      <p class="crisis-lead">{later.lead}</p>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          nextRow()
        }}
      >
        <fieldset disabled={saving.value}>
          <Head isOfDrill={drill} onDrill={(is) => (isOfDrill.value = is)} />
          <p id="later-keys" class="form-hint">
            {later.keys}
          </p>
          <table class="crisis-rows" aria-describedby="later-keys">
            <thead>
              <tr>
                {laterFields.map((field) => (
                  <th key={field} scope="col">
                    {later.fields[field]}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.value.map((row, at) => (
                <LaterRowFields
                  key={at}
                  at={at}
                  row={row}
                  wrong={isTried.value || at < rows.value.length - 1 ? problemsOf(at) : []}
                  onWrite={(field, value) => write(at, field, value)}
                />
              ))}
            </tbody>
          </table>
        </fieldset>
        <div class="crisis-buttons">
          <button type="submit" class="press">
            {later.add}
          </button>
          <PressButton id="later-save" look="primary" busy={saving.value} onPress={save}>
            {later.save(written.value.length)}
          </PressButton>
        </div>
      </form>
      <p role="status" class={`crisis-said${said.value?.refused ? ' soon' : ''}`}>
        {said.value?.text}
      </p>
      <LaterSheets key={saves.value} />
    </section>
  )
}

const problemsOf = (at: number) => wrong.value.filter(({ row }) => row === at)

interface HeadProps {
  readonly isOfDrill: boolean
  readonly onDrill: (is: boolean) => void
}

/** What is chosen once for the whole sheet. */
function Head({ isOfDrill, onDrill }: HeadProps) {
  const { later } = t.value
  return (
    <div class="crisis-sheet-head">
      <label>
        {later.day}
        <input
          type="date"
          value={day.value}
          max={today.value}
          onInput={({ currentTarget }) => (chosenDay.value = currentTarget.value)}
        />
      </label>
      <label class="crisis-tick">
        <input
          type="checkbox"
          checked={isExact.value}
          onChange={({ currentTarget }) => (isExact.value = currentTarget.checked)}
        />
        <span>
          {later.exact}
          <small class="crisis-hint">{later.exactHint}</small>
        </span>
      </label>
      {prepared.value?.going ? (
        <label class="crisis-tick">
          <input
            type="checkbox"
            checked={isOfDrill}
            onChange={({ currentTarget }) => onDrill(currentTarget.checked)}
          />
          {later.drill}
        </label>
      ) : null}
    </div>
  )
}
