import { useSignal } from '@preact/signals'
import type { Desk, DeskTicket, Destination, StaffView } from '../../server/contract/views.ts'
import { inWords, texts } from '../language.ts'
import { press, rest } from '../press.ts'
import type { Findable } from './find.ts'
import { Finder } from './finder.tsx'
import { transfer } from './moves.ts'
import { closePanel } from './panel.ts'
import { RemarkPanel } from './remark-panel.tsx'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
  readonly ticket: DeskTicket
}

interface Place extends Findable {
  readonly to: Destination
}

/** Where somebody is sent on to: the reception, a counter that is staffed, or the line of another errand. */
export function TransferPanel({ view, desk, ticket }: Props) {
  const { panel, done } = texts.value
  const chosen = useSignal<Place | null>(null)
  const choose = (place: Place | null) => {
    chosen.value = place
    rest()
  }
  const send = async ({ to, name }: Place, remark: string) => {
    const sent = await press({
      button: 'send-on',
      spot: 'actions',
      ask: () => transfer(desk, ticket, to, remark),
      done: done.transfer(ticket.number, name),
    })
    if (sent) closePanel()
  }
  const place = chosen.value
  if (place)
    return (
      <RemarkPanel
        number={ticket.number}
        place={place.name}
        before={ticket.remark}
        onSend={(remark) => void send(place, remark)}
        onBack={() => choose(null)}
      />
    )
  return (
    <Finder
      heading={panel.transfer(ticket.number)}
      places={placesFor(view, desk, ticket)}
      onChoose={choose}
    />
  )
}

function placesFor({ counters, errands, reception }: StaffView, desk: Desk, ticket: DeskTicket): Place[] {
  const staffed = counters.filter(({ id, state }) => state !== 'closed' && id !== desk.counter.id)
  const others = errands.filter(({ id }) => id !== ticket.errand && id !== reception)
  const toReception = reception !== null && reception !== ticket.errand
  return [
    ...(toReception ? [{ id: 'reception', name: texts.value.reception, to: { errand: reception } }] : []),
    ...staffed.map(({ id, name }) => ({ id: `counter-${id}`, name: inWords(name), to: { counter: id } })),
    ...others.map(({ id, name }) => ({ id: `errand-${id}`, name: inWords(name), to: { errand: id } })),
  ]
}
