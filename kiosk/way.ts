import type { OfferAnswer } from '../server/contract/offers.ts'
import { countWay } from './count-way.ts'
import { errands } from './offers.ts'
import { behalf } from './person.ts'
import { type Answers, go, isOpen } from './state.ts'
import { take } from './take.ts'

/** From an errand to what comes next; who comes for another reads first what that takes. */
export function choose(errand: string): void {
  const offer = errands.value.get(errand)
  if (!offer) return
  if (!isOpen(offer)) return countWay(errand, 'closed')
  if (offer.full) go({ at: 'full', errand })
  else if (behalf.value) go({ at: 'behalf', errand })
  else begin(errand)
}

/** The errand's first question, or the number. */
export function begin(errand: string): void {
  const first = errands.value.get(errand)?.questions[0]
  if (first) go({ at: 'question', errand, question: first.id, answers: [] })
  else number(errand, [])
}

/** From an answer to the next question, or to where the answers lead. */
export function answer(errand: string, question: string, given: OfferAnswer, before: Answers): void {
  const answers = [...before, { question, answer: given.id }]
  const to = given.leadsTo
  if ('question' in to) go({ at: 'question', errand, question: to.question, answers })
  else if (to.end === 'ticket') number(to.errand, answers)
  else go({ at: 'end', errand, end: to, answers })
}

/** The number, and where the wait is long first the choice to come back for it. */
function number(errand: string, answers: Answers): void {
  if (errands.value.get(errand)?.comeBack) go({ at: 'come-back', errand, answers })
  else void take(errand, answers)
}
