import { useSignal } from '@preact/signals'
import type { Desk, DeskTicket } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { press } from '../press.ts'
import { Choices } from './choices.tsx'
import { type ParkReason, park, parkReasons } from './moves.ts'
import { closePanel } from './panel.ts'

const times = { '5': 5, '10': 10, '20': 20, later: null } as const
type Time = keyof typeof times
/** An object's keys that look like numbers would stand in their own order. */
const timesInOrder: readonly Time[] = ['5', '10', '20', 'later']

/** Why somebody is set aside, and when they are back. */
export function ParkPanel({ desk, ticket }: { readonly desk: Desk; readonly ticket: DeskTicket }) {
  const { reasons, backIn, panel, done } = texts.value
  const reason = useSignal<ParkReason | null>(null)
  const ask = (why: ParkReason | null) => {
    reason.value = why
  }
  const choose = async (why: ParkReason, time: Time) => {
    const parked = await press({
      button: `choice-${time}`,
      spot: 'actions',
      ask: () => park(desk, ticket, why, times[time]),
      done: done.park(ticket.number),
    })
    if (parked) closePanel()
  }
  const why = reason.value
  if (why === null)
    return (
      <Choices
        key="why"
        heading={panel.park(ticket.number)}
        choices={parkReasons.map((id) => ({ id, name: reasons[id] }))}
        onChoose={ask}
      />
    )
  return (
    <Choices
      key="when"
      heading={panel.back(ticket.number)}
      choices={timesInOrder.map((id) => ({ id, name: backIn(times[id]) }))}
      onChoose={(time) => void choose(why, time)}
      onBack={() => ask(null)}
    />
  )
}
