import { ArrowLeft, ArrowRight, ArrowUp } from 'lucide-preact'
import { wordsIn } from '../../server/contract/format.ts'
import type { CounterName } from '../../server/contract/views.ts'
import { language, t } from '../language.ts'
import { ticket } from '../ticket.ts'
import { isCalled, stepWords } from '../ticket-words.ts'

const arrows = { left: ArrowLeft, right: ArrowRight, straight: ArrowUp, up: ArrowUp, none: null }

/** What happens next, in one sentence; in an empty lobby that may be the call itself. */
export function NextStep() {
  const { state, counter } = ticket.value ?? {}
  if (counter && isCalled(state)) return <Called counter={counter} />
  return <p class="next-step">{stepWords(state, null, t.value.ticket)}</p>
}

function Called({ counter }: { readonly counter: CounterName }) {
  const Arrow = arrows[counter.direction]
  return (
    <p class="next-step called" role="alert">
      {Arrow ? <Arrow strokeWidth={1.75} aria-hidden="true" /> : null}
      {t.value.ticket.called(wordsIn(counter.name, language.value))}
    </p>
  )
}
