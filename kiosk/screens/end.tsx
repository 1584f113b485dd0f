import { useEffect } from 'preact/hooks'
import { hostOf } from '../../server/contract/format.ts'
import { countWay } from '../count-way.ts'
import { t } from '../language.ts'
import { errands, leads } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Code } from '../parts/code.tsx'
import { Foot } from '../parts/foot.tsx'
import { Guide } from '../parts/guide.tsx'
import { Making } from '../parts/making.tsx'
import { Words } from '../parts/words.tsx'
import type { Way } from '../state.ts'
import { back, house, type Place, startOver } from '../state.ts'
import { take } from '../take.ts'
import { choose } from '../way.ts'

type Ended = Extract<Place, { at: 'end' }>

/** Where the questions led to without a number: settled at once, done online, booked, or something is missing. */
export function End({ ended }: { readonly ended: Ended }) {
  const { end, errand } = ended
  const offer = errands.value.get(errand)
  const { heading, how } = t.value.end[end.end]
  useEffect(() => countWay(errand, end.end), [errand, end.end])
  return (
    <div class="screen">
      <Band key={errand} over={offer && <Words said={offer.name} />} heading={heading} />
      <main class="end">
        <p class="end-say">
          <Words said={end.say} />
        </p>
        <p class="end-how">{how}</p>
        <Means end={end} />
        <Choices ended={ended} />
      </main>
      <Foot onBack={back} />
      <Making />
    </div>
  )
}

/** What leads on: a code for the phone, a guide, or nothing more than the way to the reception. */
function Means({ end }: { readonly end: Way }) {
  if (end.end === 'guide') return <Guide id={end.guide} />
  if (end.end === 'on-the-spot') return null
  const phone = house.value?.phone
  return (
    <div class="end-means">
      <Code address={end.address} />
      <p>
        <bdi class="end-address">{hostOf(end.address)}</bdi>
        {phone ? t.value.end.call(phone) : null}
      </p>
    </div>
  )
}

function Choices({ ended: { end, errand, answers } }: { readonly ended: Ended }) {
  const words = t.value.end
  const { online } = leads.value
  const helps = end.end === 'self-service' && online !== null && errands.value.has(online) ? online : null
  return (
    <div class="end-choices">
      <button type="button" class="button primary" onClick={startOver}>
        {words.done}
      </button>
      {helps ? (
        <button type="button" class="button" onClick={() => choose(helps)}>
          {words.help}
        </button>
      ) : null}
      <button type="button" class="button quiet" onClick={() => void take(errand, answers)}>
        {words.anyway}
      </button>
    </div>
  )
}
