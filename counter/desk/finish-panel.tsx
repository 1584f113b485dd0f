import { useSignal } from '@preact/signals'
import type { Desk, DeskTicket, Outcome, ReturnReason, StaffView } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { press } from '../press.ts'
import { Choices } from './choices.tsx'
import { errandName } from './errand-name.ts'
import { type Ending, finish } from './moves.ts'
import { closePanel } from './panel.ts'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
  readonly ticket: DeskTicket
}

/** In the order of their digits: the usual one first. */
const order: readonly Outcome[] = ['settled', 'sent-on', 'booked', 'self-service', 'must-come-back']
const returnReasons: readonly ReturnReason[] = ['papers', 'authority', 'system', 'competence']

/** How the help ended; of whoever must come back, what stood in the way. */
export function FinishPanel({ view, desk, ticket }: Props) {
  const { outcomes, panel, done } = texts.value
  const asksWhy = useSignal(false)
  const [then] = ticket.next
  const end = async (button: string, ending: Ending) => {
    const finished = await press({
      button: `choice-${button}`,
      spot: 'actions',
      ask: () => finish(desk, ticket, ending),
      done: done.finish(ticket.number, outcomes[ending.outcome]),
    })
    if (finished) closePanel()
  }
  const ask = (why: boolean) => {
    asksWhy.value = why
  }
  if (asksWhy.value) {
    const because = (why: ReturnReason) => void end(why, { outcome: 'must-come-back', why })
    return <Why number={ticket.number} onChoose={because} onBack={() => ask(false)} />
  }
  return (
    <Choices
      key="outcome"
      heading={panel.finish(ticket.number)}
      {...(then ? { note: panel.thenFirst(errandName(view, then)) } : {})}
      choices={order.map((id) => ({ id, name: outcomes[id] }))}
      onChoose={(outcome) => {
        if (outcome === 'must-come-back') ask(true)
        else void end(outcome, { outcome })
      }}
    />
  )
}

interface WhyProps {
  readonly number: string
  readonly onChoose: (why: ReturnReason) => void
  readonly onBack: () => void
}

function Why({ number, onChoose, onBack }: WhyProps) {
  const { panel, returns } = texts.value
  return (
    <Choices
      key="why"
      heading={panel.why(number)}
      choices={returnReasons.map((id) => ({ id, name: returns[id] }))}
      onChoose={onChoose}
      onBack={onBack}
    />
  )
}
