import { Pause } from 'lucide-preact'
import type { StaffCounter, StaffView } from '../../server/contract/views.ts'
import { inWords, texts } from '../language.ts'

/** All counters at a glance: who is served where, who is free, who is closed. */
export function Counters({ view }: { readonly view: StaffView }) {
  const mine = view.desk?.counter.id
  return (
    <section class="counters" aria-labelledby="counters-heading">
      <h2 id="counters-heading">{texts.value.counters.heading}</h2>
      <ul>
        {view.counters.map((counter) => (
          <Tile key={counter.id} counter={counter} mine={counter.id === mine} />
        ))}
      </ul>
    </section>
  )
}

function Tile({ counter, mine }: { readonly counter: StaffCounter; readonly mine: boolean }) {
  const name = inWords(counter.name)
  return (
    <li class={`${counter.state}${mine ? ' mine' : ''}`} title={name}>
      <span class="counter-short">
        <span class="unseen">{name}</span>
        <span aria-hidden="true">{counter.short}</span>
        {counter.state === 'paused' ? <Paused /> : null}
      </span>
      <span class="counter-what">{whatAt(counter)}</span>
    </li>
  )
}

function Paused() {
  return (
    <>
      <span class="unseen">{texts.value.choose.state.paused}</span>
      <Pause aria-hidden />
    </>
  )
}

function whatAt({ state, number }: StaffCounter): string {
  const { counters, choose } = texts.value
  if (number) return number
  return state === 'open' ? counters.free : choose.state[state]
}
