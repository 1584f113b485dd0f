import type { Desk, StaffTicket, StaffView } from '../../server/contract/views.ts'
import { inWords, texts } from '../language.ts'
import { press } from '../press.ts'
import type { Findable } from './find.ts'
import { Finder } from './finder.tsx'
import { addErrand } from './moves.ts'
import { closePanel } from './panel.ts'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
  readonly ticket: StaffTicket
}

/** What else somebody needs in the same visit, under the same number. */
export function ErrandPanel({ view, desk, ticket }: Props) {
  const { panel, done } = texts.value
  const choose = async ({ id, name }: Findable) => {
    const added = await press({
      button: `place-${id}`,
      spot: 'actions',
      ask: () => addErrand(desk, ticket, id),
      done: done['add-errand'](ticket.number, name),
    })
    if (added) closePanel()
  }
  const others = view.errands.filter(({ id }) => id !== ticket.errand && !ticket.next.includes(id))
  return (
    <Finder
      heading={panel.addErrand(ticket.number)}
      places={others.map(({ id, name }) => ({ id, name: inWords(name) }))}
      onChoose={(errand) => void choose(errand)}
    />
  )
}
