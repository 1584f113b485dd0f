import { ChevronRight } from 'lucide-preact'
import type { OfferAnswer } from '../../server/contract/offers.ts'
import { errands } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Making } from '../parts/making.tsx'
import { Words } from '../parts/words.tsx'
import { back, type Place } from '../state.ts'
import { answer } from '../way.ts'

type Asked = Extract<Place, { at: 'question' }>

/** One simple question before the counter; an answer is a tap. */
export function Question({ asked }: { readonly asked: Asked }) {
  const offer = errands.value.get(asked.errand)
  const question = offer?.questions.find(({ id }) => id === asked.question)
  if (!offer || !question) return null
  const take = (given: OfferAnswer) => answer(asked.errand, question.id, given, asked.answers)
  return (
    <div class="screen">
      <Band key={question.id} over={<Words said={offer.name} />} heading={<Words said={question.ask} />}>
        {question.hint ? (
          <p class="band-lead">
            <Words said={question.hint} />
          </p>
        ) : null}
      </Band>
      <main class="answers">
        {question.answers.map((given) => (
          <button key={given.id} type="button" class="answer" onClick={() => take(given)}>
            <Words said={given.name} />
            <ChevronRight class="mirrored" strokeWidth={1.75} aria-hidden="true" />
          </button>
        ))}
      </main>
      <Foot onBack={back} />
      <Making />
    </div>
  )
}
