import { Pause } from 'lucide-preact'
import type { StaffCounter, StaffView } from '../../server/contract/views.ts'
import { inWords, texts } from '../language.ts'

/** All counters at a glance: who is served where, who is free, who is closed. */
export function Counters({ view }: { readonly view: StaffView }) {
  const mine = view.desk?.counter.id
  const pause = texts.value.choose.state.paused
  return (
    <section class="counters" aria-labelledby="counters-heading">
      <h2 id="counters-heading">{texts.value.counters.heading}</h2>
      <ul>
        {view.counters.map((counter) => (
          <li
            key={counter.id}
            class={`${counter.state}${counter.id === mine ? ' mine' : ''}`}
            title={inWords(counter.name)}
          >
            <span class="counter-short">
              <span class="unseen">{inWords(counter.name)}</span>
              <span aria-hidden="true">{counter.short}</span>
              {counter.state === 'paused' ? (
                <>
                  <span class="unseen">{pause}</span>
                  <Pause aria-hidden />
                </>
              ) : null}
            </span>
            <span class="counter-what">{whatAt(counter)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function whatAt({ state, number }: StaffCounter): string {
  const { counters, choose } = texts.value
  if (number) return number
  return state === 'open' ? counters.free : choose.state[state]
}
