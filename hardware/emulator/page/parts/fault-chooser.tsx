import { texts } from '../texts.ts'
import { choose, refused, tray } from '../tray.ts'

/** What the printer suffers from, one at a time. */
export function FaultChooser() {
  const chosen = tray.value?.fault ?? null
  return (
    <fieldset class="faults">
      <legend>{texts.printer}</legend>
      <p class="hint">{texts.choose}</p>
      {texts.faults.map(({ fault, name, hint }) => (
        <label class="fault" key={name}>
          <input
            type="radio"
            name="fault"
            checked={tray.value !== null && fault === chosen}
            onChange={() => void choose(fault)}
          />
          <span>
            <strong>{name}</strong>
            <span class="hint">{hint}</span>
          </span>
        </label>
      ))}
      <p role="status">{refused.value ? texts.refused : ''}</p>
    </fieldset>
  )
}
