import { t } from '../language.ts'
import { patience, secondsLeft } from '../patience.ts'
import { touched } from '../quiet.ts'
import { startOver } from '../state.ts'
import { Ring } from './ring.tsx'

/** How long the number still stands here, more time for who wants it, and the way out. */
export function Ending() {
  const { left, longer, done } = t.value.ticket
  return (
    <section class="ending">
      <p class="ending-words">
        <Ring left={secondsLeft.value} of={patience.value} />
        {left(secondsLeft.value)}
      </p>
      <button type="button" class="button quiet" onClick={touched}>
        {longer}
      </button>
      <button type="button" class="button primary" data-back onClick={startOver}>
        {done}
      </button>
    </section>
  )
}
