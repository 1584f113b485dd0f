import { Armchair, Footprints } from 'lucide-preact'
import { clockTime, commonIn, waitSentence } from '../../server/contract/format.ts'
import { language, t } from '../language.ts'
import { errands } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Making } from '../parts/making.tsx'
import { Words } from '../parts/words.tsx'
import { back, type Place, spoken } from '../state.ts'
import { take } from '../take.ts'

type Asked = Extract<Place, { at: 'come-back' }>

/** The wait is long: said before the number, with the choice to wait here or to come back and keep the place. */
export function ComeBack({ asked: { errand, answers } }: { readonly asked: Asked }) {
  const offer = errands.value.get(errand)
  if (!offer) return null
  const words = commonIn(language.value)
  const away = offer.comeBack
  return (
    <div class="screen">
      <Band
        key="come-back"
        over={<Words said={offer.name} />}
        heading={t.value.comeBack.heading}
        lead={waitSentence(offer.wait, language.value)}
      />
      <main class="answers">
        {away ? (
          <button type="button" class="answer come-back" onClick={() => void take(errand, answers, true)}>
            <span>
              <strong>{words.comeBackAt(clockTime(away.from, spoken.value))}</strong>
              <span class="come-back-rule">{words.placeKept(clockTime(away.keptUntil, spoken.value))}</span>
            </span>
            <Footprints strokeWidth={1.75} aria-hidden="true" />
          </button>
        ) : null}
        <button type="button" class="answer come-back" onClick={() => void take(errand, answers)}>
          <strong>{t.value.comeBack.stay}</strong>
          <Armchair strokeWidth={1.75} aria-hidden="true" />
        </button>
      </main>
      <Foot onBack={back} />
      <Making />
    </div>
  )
}
