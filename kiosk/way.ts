import type { OfferAnswer } from '../server/contract/offers.ts'
import { countWay } from './count-way.ts'
import { errands } from './offers.ts'
import { behalf } from './person.ts'
import { type Answers, go, isOpen } from './state.ts'
import { take } from './take.ts'

/** From an errand to what comes next: its first question, what to bring for another, or the number. */
export function choose(errand: string): void {
  const offer = errands.value.get(errand)
  if (!offer) return
  if (!isOpen(offer)) return countWay(errand, 'closed')
  const first = offer.questions[0]
  if (offer.full) go({ at: 'full', errand })
  else if (first) go({ at: 'question', errand, question: first.id, answers: [] })
  else toLine(errand, [])
}

/** From an answer to the next question, or to where the answers lead. */
export function answer(errand: string, question: string, given: OfferAnswer, before: Answers): void {
  const answers = [...before, { question, answer: given.id }]
  const to = given.leadsTo
  if ('question' in to) go({ at: 'question', errand, question: to.question, answers })
  else if (to.end === 'ticket') toLine(to.errand, answers)
  else go({ at: 'end', errand, end: to, answers })
}

/** A number; who comes for another reads first what that takes. */
export function toLine(errand: string, answers: Answers): void {
  if (behalf.value) go({ at: 'behalf', errand, answers })
  else void take(errand, answers)
}
