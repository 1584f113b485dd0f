import type { Desk, StaffView } from '../../server/contract/views.ts'
import { texts } from '../language.ts'
import { now } from '../lobby.ts'
import { Told } from '../parts/told.tsx'
import { isDue } from './hear.ts'
import { RowDeeds } from './row-deeds.tsx'
import { Rows } from './rows.tsx'

/** Those who were set aside for a while. */
export function Parked({ view, desk }: { readonly view: StaffView; readonly desk: Desk }) {
  const t = texts.value.parked
  // Whoever is due stands first, so that nobody is forgotten.
  const due = view.parked.filter((ticket) => isDue(ticket, now.value))
  const tickets = [...due, ...view.parked.filter((ticket) => !due.includes(ticket))]
  return (
    <section class="parked" aria-labelledby="parked-heading">
      <h2 id="parked-heading">
        {t.heading} <b>{view.parked.length}</b>
      </h2>
      <Told spot="parked" />
      <Rows
        view={view}
        tickets={tickets}
        deeds={(ticket) => <RowDeeds desk={desk} ticket={ticket} spot="parked" />}
      />
      {view.parked.length === 0 ? <p class="none">{t.none}</p> : null}
    </section>
  )
}
