import { ArrowLeft, ArrowRight, ArrowUp } from 'lucide-preact'
import { wordsIn } from '../../server/contract/format.ts'
import type { CounterName } from '../../server/contract/views.ts'
import { language, t } from '../language.ts'
import { ticket } from '../ticket.ts'

const arrows = { left: ArrowLeft, right: ArrowRight, straight: ArrowUp, up: ArrowUp, none: null }

/** What happens next, in one sentence; in an empty lobby that may be the call itself. */
export function NextStep() {
  const { state, counter } = ticket.value ?? {}
  const words = t.value.ticket
  if ((state === 'called' || state === 'serving') && counter) return <Called counter={counter} />
  if (state === 'served' || state === 'withdrawn' || state === 'forgotten')
    return <p class="next-step">{words.over}</p>
  return <p class="next-step">{state === 'absent' ? words.away : words.next}</p>
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
