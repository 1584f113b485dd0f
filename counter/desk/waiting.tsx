import { type Signal, useSignal } from '@preact/signals'
import type { Desk, StaffView } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { Told } from '../parts/told.tsx'
import { waitingFor } from './line.ts'
import { RowDeeds } from './row-deeds.tsx'
import { Rows } from './rows.tsx'

/** Those who wait in the order of the rule, for me or for all counters; a chosen one can be called. */
export function Waiting({ view, desk }: { readonly view: StaffView; readonly desk: Desk }) {
  const t = texts.value.waiting
  const everybody = useSignal(false)
  const mine = waitingFor(view, desk.counter)
  const shown = everybody.value ? view.waiting : mine
  const more = everybody.value ? view.waitingTotal - view.waiting.length : 0
  return (
    <section class="waiting" aria-labelledby="waiting-heading">
      <header>
        <h2 id="waiting-heading">{t.heading}</h2>
        <Whose everybody={everybody} mine={mine.length} all={view.waitingTotal} />
      </header>
      <Told spot="waiting" />
      <Rows
        view={view}
        tickets={shown}
        deeds={(ticket) => <RowDeeds desk={desk} ticket={ticket} spot="waiting" />}
      />
      {shown.length === 0 ? <p class="none">{t.none}</p> : null}
      {more > 0 ? <p class="none">{t.more(more)}</p> : null}
    </section>
  )
}

interface WhoseProps {
  readonly everybody: Signal<boolean>
  readonly mine: number
  readonly all: number
}

function Whose({ everybody, mine, all }: WhoseProps) {
  const t = texts.value.waiting
  const choice = (isAll: boolean, words: string, count: number) => (
    <button
      type="button"
      aria-pressed={everybody.value === isAll}
      onClick={() => {
        everybody.value = isAll
      }}
    >
      {words} <b>{count}</b>
    </button>
  )
  return (
    <fieldset class="switch">
      <legend class="unseen">{t.heading}</legend>
      {choice(false, t.mine, mine)}
      {choice(true, t.all, all)}
    </fieldset>
  )
}
