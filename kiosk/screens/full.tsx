import { useEffect } from 'preact/hooks'
import { whenOpens } from '../../server/contract/format.ts'
import { countWay } from '../count-way.ts'
import { language, t } from '../language.ts'
import { errands } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Code } from '../parts/code.tsx'
import { Foot } from '../parts/foot.tsx'
import { Guide } from '../parts/guide.tsx'
import { Words } from '../parts/words.tsx'
import { back, house, lobby, startOver } from '../state.ts'

/** As many numbers were given as can be served: when to come again, and what can be done until then. */
export function Full({ errand }: { readonly errand: string }) {
  const offer = errands.value.get(errand)
  useEffect(() => countWay(errand, 'full'), [errand])
  const here = house.value
  if (!offer || !here) return null
  const words = t.value.full
  const spoken = { language: language.value, timeZone: here.timeZone }
  return (
    <div class="screen">
      <Band key="full" over={<Words said={offer.name} />} heading={words.heading} />
      <main class="end">
        <p class="end-say">{words.lead}</p>
        {offer.opensAt !== null ? (
          <p class="end-how">{words.next(whenOpens(offer.opensAt, lobby.clock.value, spoken))}</p>
        ) : null}
        {offer.guide ? <Guide id={offer.guide} /> : <Code address={here.website} />}
        <p class="end-how">{t.value.end.call(here.phone)}</p>
        <div class="end-choices">
          <button type="button" class="button primary" onClick={startOver}>
            {t.value.end.done}
          </button>
        </div>
      </main>
      <Foot onBack={back} />
    </div>
  )
}
