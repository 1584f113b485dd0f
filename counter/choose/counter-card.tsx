import type { StaffCounter, StaffView } from '../../server/contract/views.ts'
import { namesOf } from '../desk/errand-name.ts'
import { waitingFor } from '../desk/line.ts'
import { inWords, texts } from '../language.ts'
import { SitDown } from './sit-down.tsx'

interface Props {
  readonly view: StaffView
  readonly counter: StaffCounter
}

/** One counter: how it stands, what it serves, and who waits for it. */
export function CounterCard({ view, counter }: Props) {
  const t = texts.value.choose
  const { name, state, number, serves } = counter
  return (
    <li class="card">
      <h2>{inWords(name)}</h2>
      <p class="card-state">
        <span class={`state counter-${state}`}>{t.state[state]}</span>
        <span>{number ? t.with(number) : state === 'open' ? t.free : null}</span>
      </p>
      <p class="card-serves">{namesOf(view, serves)}</p>
      <p>{t.waiting(waitingFor(view, counter).length)}</p>
      <SitDown counter={counter} dayClosed={view.dayClosed} />
    </li>
  )
}
