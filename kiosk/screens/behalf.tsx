import { t } from '../language.ts'
import { errands, leads } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Guide } from '../parts/guide.tsx'
import { Making } from '../parts/making.tsx'
import { Words } from '../parts/words.tsx'
import { back, type Place } from '../state.ts'
import { take } from '../take.ts'

type Asked = Extract<Place, { at: 'behalf' }>

/** What somebody needs who comes for another person, said before the wait and not after it. */
export function Behalf({ asked }: { readonly asked: Asked }) {
  const offer = errands.value.get(asked.errand)
  if (!offer) return null
  const { heading, lead, number } = t.value.behalf
  const guide = leads.value.behalf
  return (
    <div class="screen">
      <Band key="behalf" over={<Words said={offer.name} />} heading={heading} />
      <main class="end">
        <p class="end-how">{lead}</p>
        <p class="end-say">
          <Words said={offer.behalf} />
        </p>
        {guide ? <Guide id={guide} /> : null}
        <div class="end-choices">
          <button type="button" class="button primary" onClick={() => void take(asked.errand, asked.answers)}>
            {number}
          </button>
        </div>
      </main>
      <Foot onBack={back} />
      <Making />
    </div>
  )
}
