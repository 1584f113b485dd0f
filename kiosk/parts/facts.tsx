import { t } from '../language.ts'
import { isOld, ticket } from '../ticket.ts'

/** The place in line and the range of the wait, told anew as the line moves. */
export function Facts() {
  const shown = ticket.value
  if (!shown || (shown.state ?? 'waiting') !== 'waiting') return null
  const words = t.value.ticket
  const { medianMinutes, p80Minutes } = shown.wait
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{words.place}</dt>
          <dd>{shown.ahead === 0 ? words.first : words.ahead(shown.ahead)}</dd>
        </div>
        <div>
          <dt>{words.wait}</dt>
          <dd>{medianMinutes === 0 ? words.almostNone : words.minutes(medianMinutes, p80Minutes)}</dd>
        </div>
      </dl>
      {isOld.value ? <p class="facts-old">{words.old}</p> : null}
    </>
  )
}
