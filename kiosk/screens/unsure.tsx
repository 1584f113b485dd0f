import { t } from '../language.ts'
import { errands, leads } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Making } from '../parts/making.tsx'
import { back, isOpen, startOver } from '../state.ts'
import { take } from '../take.ts'

/** For who does not know what to choose: the way to the reception, with a number if they want one. */
export function Unsure() {
  const { heading, lead, number } = t.value.unsure
  const errand = errands.value.get(leads.value.unsure ?? '')
  return (
    <div class="screen">
      <Band key="unsure" heading={heading} />
      <main class="end">
        <p class="end-say">{lead}</p>
        <div class="end-choices">
          {errand && isOpen(errand) && !errand.full ? (
            <button type="button" class="button primary" onClick={() => void take(errand.id, [])}>
              {number}
            </button>
          ) : null}
          <button type="button" class="button quiet" onClick={startOver}>
            {t.value.end.done}
          </button>
        </div>
      </main>
      <Foot onBack={back} />
      <Making />
    </div>
  )
}
