import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { StaffTicket, StaffView } from '../../server/contract/views.ts'
import { minutesSince } from '../clock.ts'
import { texts } from '../language.ts'
import { errandName } from './errand-name.ts'
import { type Mark, marksOf } from './marks.ts'

interface Props {
  readonly view: StaffView
  readonly ticket: StaffTicket
  readonly unfolded: boolean
  readonly onUnfold: () => void
  readonly children: ComponentChildren
}

/** One ticket in a list. A first press unfolds it, so that nobody is called out of turn by a slip of the hand. */
export function TicketRow({ view, ticket, unfolded, onUnfold, children }: Props) {
  const id = useId()
  const marks = marksOf(view, ticket)
  return (
    <li class={`ticket-row${unfolded ? ' unfolded' : ''}`}>
      <button type="button" aria-expanded={unfolded} aria-controls={id} onClick={onUnfold}>
        <strong>{ticket.number}</strong>
        <span class="row-what">
          <span>{errandName(view, ticket.errand)}</span>
          {marks.length > 0 ? <Marks marks={marks} /> : null}
        </span>
        <span class="row-minutes">{texts.value.waiting.minutes(minutesSince(ticket.arrival))}</span>
      </button>
      <div id={id} class="row-more" hidden={!unfolded}>
        <div class="row-buttons">{children}</div>
      </div>
    </li>
  )
}

const urgent: ReadonlySet<Mark['id']> = new Set(['paper', 'due'])

/** In words alone, but for what somebody does something about: paper, and a time that is over. */
function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <small>
      {marks.map(({ id, icon: Icon, words }, index) => (
        <span key={id} class={urgent.has(id) ? 'urgent-mark' : ''}>
          {index > 0 ? ', ' : ''}
          {urgent.has(id) ? <Icon aria-hidden /> : null}
          {words}
        </span>
      ))}
    </small>
  )
}
