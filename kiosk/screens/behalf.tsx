import { t } from '../language.ts'
import { errands, leads, type OfferNow } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Guide } from '../parts/guide.tsx'
import { Making } from '../parts/making.tsx'
import { Words } from '../parts/words.tsx'
import { back, type Place, startOver } from '../state.ts'
import { begin } from '../way.ts'

type Asked = Extract<Place, { at: 'behalf' }>

/** What somebody needs who comes for another person, said before the questions and the wait. */
export function Behalf({ asked: { errand } }: { readonly asked: Asked }) {
  const offer = errands.value.get(errand)
  if (!offer) return null
  const { heading, lead } = t.value.behalf
  const guide = offer.inPerson ? null : leads.value.behalf
  return (
    <div class="screen">
      <Band key="behalf" over={<Words said={offer.name} />} heading={heading} />
      <main class="end">
        {offer.inPerson ? null : <p class="end-how">{lead}</p>}
        <p class="end-say">
          <Words said={offer.behalf} />
        </p>
        {guide ? <Guide id={guide} /> : null}
        <div class="end-choices">{offer.inPerson ? <GoHome errand={errand} /> : <GoOn offer={offer} />}</div>
      </main>
      <Foot onBack={back} />
      <Making />
    </div>
  )
}

/** They have what it takes. */
const GoOn = ({ offer: { id, questions } }: { readonly offer: OfferNow }) => (
  <button type="button" class="button primary" onClick={() => begin(id)}>
    {questions.length > 0 ? t.value.needs.done : t.value.behalf.number}
  </button>
)

/** Nobody can do it for another; but the other may be here too. */
const GoHome = ({ errand }: { readonly errand: string }) => (
  <>
    <button type="button" class="button primary" onClick={startOver}>
      {t.value.end.done}
    </button>
    <button type="button" class="button quiet" onClick={() => begin(errand)}>
      {t.value.needs.done}
    </button>
  </>
)
