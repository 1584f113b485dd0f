import type { Desk, StaffTicket } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { press } from '../press.ts'
import { Choices } from './choices.tsx'
import { type ParkReason, park, parkReasons } from './moves.ts'
import { closePanel } from './panel.ts'

/** Why somebody is set aside for a while. */
export function ParkPanel({ desk, ticket }: { readonly desk: Desk; readonly ticket: StaffTicket }) {
  const { reasons, panel, done } = texts.value
  const choose = async (reason: ParkReason) => {
    const parked = await press({
      button: `choice-${reason}`,
      spot: 'actions',
      ask: () => park(desk, ticket, reason),
      done: done.park(ticket.number),
    })
    if (parked) closePanel()
  }
  return (
    <Choices
      heading={panel.park(ticket.number)}
      choices={parkReasons.map((id) => ({ id, name: reasons[id] }))}
      onChoose={(reason) => void choose(reason)}
    />
  )
}
