import type { Desk, Outcome, StaffTicket, StaffView } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { press } from '../press.ts'
import { Choices } from './choices.tsx'
import { errandName } from './errand-name.ts'
import { finish } from './moves.ts'
import { closePanel } from './panel.ts'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
  readonly ticket: StaffTicket
}

/** In the order of their digits: the usual one first. */
const order: readonly Outcome[] = ['settled', 'sent-on', 'booked', 'self-service', 'must-come-back']

/** How the help ended. */
export function FinishPanel({ view, desk, ticket }: Props) {
  const { outcomes, panel, done } = texts.value
  const [then] = ticket.next
  const choose = async (outcome: Outcome) => {
    const finished = await press({
      button: `choice-${outcome}`,
      spot: 'actions',
      ask: () => finish(desk, ticket, outcome),
      done: done.finish(ticket.number, outcomes[outcome]),
    })
    if (finished) closePanel()
  }
  const choices = order.map((id) => ({ id, name: outcomes[id] }))
  return (
    <Choices
      heading={panel.finish(ticket.number)}
      {...(then ? { note: panel.thenFirst(errandName(view, then)) } : {})}
      choices={choices}
      onChoose={(outcome) => void choose(outcome)}
    />
  )
}
