import { wordsIn } from '../../server/contract/format.ts'
import { language, t } from '../language.ts'
import { paperFailed, ticket } from '../ticket.ts'

/** More than these are not read standing; the phone shows them all. */
const mostLines = 5

/** What to have ready at the counter: better known now than after the wait. The code needs the room more. */
export function Bring() {
  const { bring, state } = ticket.value ?? {}
  const isOver = state !== undefined && state !== 'waiting'
  if (!bring || bring.length === 0 || paperFailed.value || isOver) return null
  return (
    <section class="bring">
      <h2>{t.value.ticket.bring}</h2>
      <ul>
        {bring.slice(0, mostLines).map((one) => (
          <li key={one.da}>{wordsIn(one, language.value)}</li>
        ))}
      </ul>
    </section>
  )
}
