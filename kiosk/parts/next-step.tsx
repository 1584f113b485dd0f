import { ArrowLeft, ArrowRight, ArrowUp } from 'lucide-preact'
import { commonIn, whenOpens, wordsIn } from '../../server/contract/format.ts'
import type { CounterName } from '../../server/contract/views.ts'
import { language, t } from '../language.ts'
import { lobby, spoken } from '../state.ts'
import { isAway, ticket } from '../ticket.ts'
import { isCalled, stepWords } from '../ticket-words.ts'
import { ComeBackWords } from './away.tsx'

const arrows = { left: ArrowLeft, right: ArrowRight, straight: ArrowUp, up: ArrowUp, none: null }

/** What happens next, in one sentence; in an empty lobby that may be the call itself. */
export function NextStep() {
  const { state, counter } = ticket.value ?? {}
  if (counter && isCalled(state)) return <Called counter={counter} />
  if (isAway.value)
    return (
      <p class="next-step">
        <ComeBackWords />.
      </p>
    )
  return (
    <p class="next-step">
      {stepWords(state, null, t.value.ticket)} <BookedTime />
    </p>
  )
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

/** Who came for a booked time is called by that, and not by the line. */
function BookedTime() {
  const { bookedAt, state } = ticket.value ?? {}
  if (!bookedAt || (state ?? 'waiting') !== 'waiting') return null
  return <>{commonIn(language.value).booked(whenOpens(bookedAt, lobby.clock.value, spoken.value))}</>
}
