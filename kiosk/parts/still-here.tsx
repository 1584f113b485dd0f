import { t } from '../language.ts'
import { secondsLeft } from '../patience.ts'
import { touched } from '../quiet.ts'

/** Asks before a screen that nobody touches begins anew; any touch or key is a yes. */
export function StillHere() {
  const { heading, left, yes } = t.value.stillHere
  return (
    <div
      class="still-here"
      role="alertdialog"
      aria-labelledby="still-here"
      aria-describedby="still-here-left"
    >
      <div>
        <strong id="still-here">{heading}</strong>
        <p id="still-here-left">{left(secondsLeft.value)}</p>
      </div>
      <button type="button" class="button primary" onClick={touched}>
        {yes}
      </button>
    </div>
  )
}
