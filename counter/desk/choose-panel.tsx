import type { Desk, StaffTicket, StaffView } from '../../server/contract/views.ts'
import { minutesSince } from '../clock.ts'
import { texts } from '../language.ts'
import { press } from '../press.ts'
import { errandName } from './errand-name.ts'
import type { Findable } from './find.ts'
import { Finder } from './finder.tsx'
import { callTicket } from './moves.ts'
import { closePanel } from './panel.ts'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
}

interface Person extends Findable {
  readonly ticket: StaffTicket
}

/** A few letters of an errand, or a number, show who waits in it; the first is the one whose turn it is there. */
export function ChoosePanel({ view, desk }: Props) {
  const { panel, done } = texts.value
  const choose = async ({ ticket }: Person) => {
    const called = await press({
      button: `place-${ticket.id}`,
      spot: 'actions',
      ask: () => callTicket(desk, ticket),
      done: done['call-next'](ticket.number),
    })
    if (called) closePanel()
  }
  return (
    <Finder
      heading={panel.choose}
      none={panel.nobody}
      places={view.waiting.map((ticket) => personOf(view, ticket))}
      onChoose={(person) => void choose(person)}
    />
  )
}

function personOf(view: StaffView, ticket: StaffTicket): Person {
  const minutes = texts.value.waiting.minutes(minutesSince(ticket.arrival))
  return {
    id: ticket.id,
    name: `${ticket.number} ${errandName(view, ticket.errand)}`,
    detail: minutes,
    ticket,
  }
}
