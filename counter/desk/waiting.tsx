import { useSignal } from '@preact/signals'
import type { Desk, StaffTicket, StaffView } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { Told } from '../parts/told.tsx'
import { press } from '../press.ts'
import { waitingFor } from './line.ts'
import { callTicket, withdraw } from './moves.ts'
import { TicketRow } from './ticket-row.tsx'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
}

/** Those who wait in the order of the rule: for me, or for all counters; a chosen one can be called. */
export function Waiting({ view, desk }: Props) {
  const t = texts.value.waiting
  const everybody = useSignal(false)
  const unfolded = useSignal<string | null>(null)
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
      <ol class="rows">
        {shown.map((ticket) => (
          <TicketRow
            key={ticket.id}
            view={view}
            ticket={ticket}
            unfolded={unfolded.value === ticket.id}
            onUnfold={() => {
              unfolded.value = unfolded.value === ticket.id ? null : ticket.id
            }}
          >
            <Deeds desk={desk} ticket={ticket} />
          </TicketRow>
        ))}
      </ol>
      {shown.length === 0 ? <p class="none">{t.none}</p> : null}
      {more > 0 ? <p class="none">{t.more(more)}</p> : null}
    </section>
  )
}

interface WhoseProps {
  readonly everybody: { value: boolean }
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

function Deeds({ desk, ticket }: { readonly desk: Desk; readonly ticket: StaffTicket }) {
  const { waiting, done } = texts.value
  const spot = 'waiting'
  const call = () =>
    press({
      button: `call-${ticket.id}`,
      spot,
      ask: () => callTicket(desk, ticket),
      done: done['call-next'](ticket.number),
    })
  const leave = () =>
    press({
      button: `left-${ticket.id}`,
      spot,
      ask: () => withdraw(ticket),
      done: done.left(ticket.number),
    })
  return (
    <>
      <PressButton id={`call-${ticket.id}`} onPress={call}>
        {waiting.call} {ticket.number}
      </PressButton>
      <PressButton id={`left-${ticket.id}`} onPress={leave}>
        {waiting.left}
      </PressButton>
    </>
  )
}
