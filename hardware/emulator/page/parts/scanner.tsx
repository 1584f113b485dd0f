import { signal } from '@preact/signals'
import type { ScannerState } from '../../devices/scanner.ts'
import { codeless, scan } from '../desk.ts'
import { texts } from '../texts.ts'
import { timeOf } from '../time.ts'
import { tray } from '../tray.ts'
import { Device } from './device.tsx'

/** The paper that was chosen; null for the newest. */
const chosen = signal<number | null>(null)
const typed = signal('')

/** A scanner, under which one holds a paper or types what stands on it. */
export function Scanner({ connected, scanned }: ScannerState) {
  return (
    <Device kind="scanner" connected={connected}>
      <PaperChooser />
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.value !== '') void scan({ code: typed.value })
        }}
      >
        <label>
          {texts.code}
          <input
            type="text"
            autoComplete="off"
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value
            }}
          />
        </label>
        <button type="submit">{texts.scanCode}</button>
      </form>
      <p role="status" class="answer">
        {codeless.value ? texts.noCode : outcomeOf(scanned)}
      </p>
    </Device>
  )
}

function outcomeOf(scanned: ScannerState['scanned']): string {
  if (!scanned) return ''
  return scanned.heard ? texts.scanned(scanned.code) : texts.nobodyHears
}

function PaperChooser() {
  const slips = tray.value?.slips ?? []
  const slip = slips.find(({ id }) => id === chosen.value) ?? slips[0]
  return (
    <div class="row">
      <label>
        {texts.paper}
        <select
          value={slip?.id ?? ''}
          disabled={!slip}
          onChange={(event) => {
            chosen.value = Number(event.currentTarget.value)
          }}
        >
          {slip ? null : <option value="">{texts.noPaper}</option>}
          {slips.map(({ id, at }) => (
            <option key={id} value={id}>
              {texts.paperOf(id, timeOf(at))}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={!slip} onClick={() => slip && void scan({ slip: slip.id })}>
        {texts.scanPaper}
      </button>
    </div>
  )
}
