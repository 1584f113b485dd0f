import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { PressButton } from '../parts/press-button.tsx'
import { press, tell } from '../press.ts'
import { forgetHandedIn, handIn } from './hand-in.ts'
import { TableSaid } from './table-said.tsx'
import { bookingTexts } from './texts.ts'

const example = 'ærinde;tid;navn\npas;23-11-2026 10.00;Fornavn Efternavn'

/** A file from the booking system, and what came of it. */
export function Table() {
  const t = bookingTexts.value
  const file = useSignal<File | null>(null)
  const replace = useSignal(false)
  useEffect(() => forgetHandedIn, [])
  const send = (skip: boolean) => () => {
    if (!file.value) return tell('bookings', t.noFile, true)
    const chosen = file.value
    const wishes = { replace: replace.value && !skip, skip }
    return press({ button: skip ? 'skip' : 'hand-in', spot: 'bookings', ask: () => handIn(chosen, wishes) })
  }
  return (
    <section aria-labelledby="bookings-table">
      <h2 id="bookings-table">{t.table}</h2>
      <p>{t.tableMeans}</p>
      <p class="bookings-quiet">{t.example}</p>
      <pre>{example}</pre>
      <label class="bookings-file" for="bookings-file">
        {t.file}
      </label>
      <input
        id="bookings-file"
        type="file"
        accept=".csv,text/csv"
        onChange={({ currentTarget }) => {
          file.value = currentTarget.files?.[0] ?? null
          forgetHandedIn()
        }}
      />
      <label class="bookings-check">
        <input
          type="checkbox"
          checked={replace.value}
          onChange={({ currentTarget }) => {
            replace.value = currentTarget.checked
          }}
        />
        <span>
          {t.replace}
          <small>{t.replaceMeans}</small>
        </span>
      </label>
      <PressButton id="hand-in" look="primary" onPress={send(false)}>
        {t.send}
      </PressButton>
      <TableSaid onSkip={send(true)} />
    </section>
  )
}
