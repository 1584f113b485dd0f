import { wordsIn } from '../../server/contract/format.ts'
import { aside, asideWords } from '../aside.ts'
import { language, t } from '../language.ts'

/** An answer to somebody with a ticket, above the one who is choosing. */
export function Aside() {
  const scanned = aside.value
  const name = scanned?.kind === 'ticket' ? scanned.ticket.counter?.name : undefined
  const counter = name ? wordsIn(name, language.value) : null
  return (
    <div role="status">
      {scanned ? <p class="aside">{asideWords(scanned, counter, t.value, language.value)}</p> : null}
    </div>
  )
}
