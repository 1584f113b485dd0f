import { Globe, Phone } from 'lucide-preact'
import { hostOf, whenOpens } from '../../server/contract/format.ts'
import type { House } from '../../server/contract/views.ts'
import { Say } from './say.tsx'
import { Week } from './week.tsx'

interface ClosedProps {
  readonly house: House
  readonly now: number
}

/** Nobody is here: when it opens, the week's hours, and how to reach the office meanwhile. */
export function Closed({ house, now }: ClosedProps) {
  const { opensAt, timeZone, phone, website } = house
  return (
    <main class="closed">
      <section class="closed-words">
        <h1>
          <Say text={(t) => t.closed} />
        </h1>
        {opensAt !== null && (
          <p class="closed-opens">
            <Say text={(t, language) => t.opens(whenOpens(opensAt, now, { language, timeZone }))} />
          </p>
        )}
        <ul class="closed-ways">
          <li>
            <Phone strokeWidth={1.75} aria-hidden="true" /> {phone}
          </li>
          <li>
            <Globe strokeWidth={1.75} aria-hidden="true" /> {hostOf(website)}
          </li>
        </ul>
      </section>
      <Week house={house} now={now} heading="h2" />
    </main>
  )
}
