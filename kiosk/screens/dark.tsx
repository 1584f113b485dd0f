import { t } from '../language.ts'
import { idle } from '../state.ts'

/** By night: black, until somebody touches it. */
export const Dark = () => (
  <button
    type="button"
    class="dark"
    aria-label={t.value.idle.touch}
    onClick={() => {
      idle.value = false
    }}
  />
)
