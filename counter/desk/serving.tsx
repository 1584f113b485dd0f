import type { Desk, DeskTicket, StaffView } from '../../server/contract/views.ts'
import { clockTime, minutesSince } from '../clock.ts'
import { texts } from '../language.ts'
import { Answers } from './answers.tsx'
import { errandName } from './errand-name.ts'
import { MarkList } from './mark-list.tsx'
import { marksOf } from './marks.ts'
import { needMarks } from './needs.ts'
import { Name, Remark } from './person.tsx'
import { PersonButtons } from './person-buttons.tsx'

interface Props {
  readonly view: StaffView
  readonly desk: Desk
}

/** Whom I serve, since when and for how long. */
export function Serving({ view, desk }: Props) {
  const t = texts.value.serving
  return (
    <section class="serving" aria-labelledby="serving-heading">
      <header>
        <h2 id="serving-heading">{t.heading}</h2>
        {desk.current ? <PersonButtons view={view} ticket={desk.current} /> : null}
      </header>
      {desk.current ? <Here view={view} ticket={desk.current} /> : <Nobody desk={desk} />}
    </section>
  )
}

function Here({ view, ticket }: { readonly view: StaffView; readonly ticket: DeskTicket }) {
  const t = texts.value.serving
  const isCalled = ticket.state === 'called'
  const since = (isCalled ? ticket.calledAt : ticket.arrivedAt) ?? ticket.arrival
  return (
    <>
      <p class="number-line">
        <strong class={`number${isCalled ? ' called' : ''}`}>{ticket.number}</strong>
        <span class={`state is-${ticket.state}`}>{isCalled ? t.called : t.here}</span>
      </p>
      <p class="errand">{errandName(view, ticket.errand)}</p>
      <Name ticket={ticket} />
      <p class="facts">
        <span>{t.since(clockTime(since), minutesSince(since))}</span>
        {isCalled ? <span>{t.calls(ticket.calls)}</span> : null}
        <span>{t.came(clockTime(ticket.arrival))}</span>
      </p>
      {ticket.next.length > 0 ? (
        <p class="facts">{t.afterwards(ticket.next.map((id) => errandName(view, id)).join(', '))}</p>
      ) : null}
      <MarkList marks={[...marksOf(view, ticket), ...needMarks(ticket, texts.value.told)]} />
      <Remark ticket={ticket} />
      <Answers ticket={ticket} />
    </>
  )
}

function Nobody({ desk: { counter } }: { readonly desk: Desk }) {
  const t = texts.value.serving
  const [word, meaning] = {
    open: [t.free, t.freeMeans],
    paused: [t.paused, t.pausedMeans],
    closed: [t.closed, t.closedMeans],
  }[counter.state]
  return (
    <>
      <p class="number-line">
        <strong class="number nobody">{word}</strong>
      </p>
      <p class="facts">{meaning}</p>
    </>
  )
}
