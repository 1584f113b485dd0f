import { TicketCheck, Tickets } from 'lucide-preact'
import { Say } from './say.tsx'

/** What stands where the calls stand, while there are none. */
export function NoCalls({ isSomebodyWaiting }: { readonly isSomebodyWaiting: boolean }) {
  const Drawing = isSomebodyWaiting ? Tickets : TicketCheck
  return (
    <section class="no-calls">
      <Drawing class="no-calls-icon" strokeWidth={1.25} aria-hidden="true" />
      <h1>
        <Say text={(t) => (isSomebodyWaiting ? t.soon : t.nobody)} />
      </h1>
      <p>
        <Say text={(t) => (isSomebodyWaiting ? t.soonHow : t.nobodyHow)} />
      </p>
    </section>
  )
}
