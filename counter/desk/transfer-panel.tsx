import type { Desk, Destination, StaffTicket, StaffView } from '../../server/contract/views.ts'
import { inWords, texts } from '../language.ts'
import { press } from '../press.ts'
import type { Findable } from './find.ts'
import { Finder } from './finder.tsx'
import { transfer } from './moves.ts'
import { closePanel } from './panel.ts'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
  readonly ticket: StaffTicket
}

interface Place extends Findable {
  readonly to: Destination
}

/** Where somebody is sent on to: one of the counters that are staffed, or the line of another errand. */
export function TransferPanel({ view, desk, ticket }: Props) {
  const { panel, done } = texts.value
  const choose = async (place: Place) => {
    const sent = await press({
      button: `place-${place.id}`,
      spot: 'actions',
      ask: () => transfer(desk, ticket, place.to),
      done: done.transfer(ticket.number, place.name),
    })
    if (sent) closePanel()
  }
  return (
    <Finder
      heading={panel.transfer(ticket.number)}
      places={placesFor(view, desk, ticket)}
      onChoose={(place) => void choose(place)}
    />
  )
}

function placesFor({ counters, errands }: StaffView, desk: Desk, ticket: StaffTicket): Place[] {
  const staffed = counters.filter(({ id, state }) => state !== 'closed' && id !== desk.counter.id)
  const others = errands.filter(({ id }) => id !== ticket.errand)
  return [
    ...staffed.map(({ id, name }) => ({ id: `counter-${id}`, name: inWords(name), to: { counter: id } })),
    ...others.map(({ id, name }) => ({ id: `errand-${id}`, name: inWords(name), to: { errand: id } })),
  ]
}
