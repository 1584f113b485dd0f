import { language, t } from '../language.ts'
import { isAway, isOld, ticket } from '../ticket.ts'
import { placeWords, rangeWords } from '../ticket-words.ts'

/** The place in line and the range of the wait, told anew as the line moves. */
export function Facts() {
  const shown = ticket.value
  if (!shown || isAway.value || (shown.state ?? 'waiting') !== 'waiting') return null
  const words = t.value.ticket
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{words.place}</dt>
          <dd>{placeWords(shown.ahead, words)}</dd>
        </div>
        <div>
          <dt>{words.wait}</dt>
          <dd>{rangeWords(shown.wait, words, language.value)}</dd>
        </div>
      </dl>
      {isOld.value ? <p class="facts-old">{words.old}</p> : null}
    </>
  )
}
