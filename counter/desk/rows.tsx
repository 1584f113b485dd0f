import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { StaffTicket, StaffView } from '../../server/contract/views.ts'
import { TicketRow } from './ticket-row.tsx'

interface Props {
  readonly view: StaffView
  readonly tickets: readonly StaffTicket[]
  /** The buttons of an unfolded row. */
  readonly deeds: (ticket: StaffTicket) => ComponentChildren
}

/** Tickets below each other, at most one of them unfolded. */
export function Rows({ view, tickets, deeds }: Props) {
  const unfolded = useSignal<string | null>(null)
  const turn = (id: string) => () => {
    unfolded.value = unfolded.value === id ? null : id
  }
  return (
    <ol class="rows">
      {tickets.map((ticket) => (
        <TicketRow
          key={ticket.id}
          view={view}
          ticket={ticket}
          unfolded={unfolded.value === ticket.id}
          onUnfold={turn(ticket.id)}
        >
          {unfolded.value === ticket.id ? deeds(ticket) : null}
        </TicketRow>
      ))}
    </ol>
  )
}
