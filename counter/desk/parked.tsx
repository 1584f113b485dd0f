import { useSignal } from '@preact/signals'
import type { Desk, StaffTicket, StaffView } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { Told } from '../parts/told.tsx'
import { press } from '../press.ts'
import { callTicket, resume, withdraw } from './moves.ts'
import { TicketRow } from './ticket-row.tsx'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
}

/** Those who were set aside: called straight back, put back in line, or gone. */
export function Parked({ view, desk }: Props) {
  const t = texts.value.parked
  const unfolded = useSignal<string | null>(null)
  return (
    <section class="parked" aria-labelledby="parked-heading">
      <h2 id="parked-heading">
        {t.heading} <b>{view.parked.length}</b>
      </h2>
      <Told spot="parked" />
      <ul class="rows">
        {view.parked.map((ticket) => (
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
      </ul>
      {view.parked.length === 0 ? <p class="none">{t.none}</p> : null}
    </section>
  )
}

function Deeds({ desk, ticket }: { readonly desk: Desk; readonly ticket: StaffTicket }) {
  const { waiting, parked, done } = texts.value
  const { id, number } = ticket
  const deed = (name: string, ask: () => ReturnType<typeof resume>, sentence: string) => () =>
    press({ button: `${name}-${id}`, spot: 'parked', ask, done: sentence })
  return (
    <>
      <PressButton
        id={`call-${id}`}
        onPress={deed('call', () => callTicket(desk, ticket), done['call-next'](number))}
      >
        {waiting.call} {number}
      </PressButton>
      <PressButton id={`resume-${id}`} onPress={deed('resume', () => resume(ticket), done.resume(number))}>
        {parked.resume}
      </PressButton>
      <PressButton id={`left-${id}`} onPress={deed('left', () => withdraw(ticket), done.left(number))}>
        {waiting.left}
      </PressButton>
    </>
  )
}
