import { useSignal } from '@preact/signals'
import { clockTime, commonIn } from '../../server/contract/format.ts'
import { language, t } from '../language.ts'
import { lobby, place, spoken } from '../state.ts'
import { isAway, sayBack, ticket } from '../ticket.ts'

/** For who has left with a slip: until when the place is kept, and one press for who is back before the time. */
export function Away() {
  const failed = useSignal(false)
  const { away, state } = ticket.value ?? {}
  if (!away || !isAway.value) return null
  const words = commonIn(language.value)
  // Whoever has just taken the number is about to leave.
  const isScanned = place.value.at === 'scanned'
  const isLate = lobby.clock.value > away.keptUntil
  return (
    <>
      <p class="end-how">
        {isLate ? words.placeLost : words.placeKept(clockTime(away.keptUntil, spoken.value))}
      </p>
      {failed.value ? <p role="alert">{t.value.unread.unknown.lead}</p> : null}
      {isScanned && state === 'away' ? (
        <button
          type="button"
          class="button quiet"
          onClick={async () => {
            failed.value = !(await sayBack())
          }}
        >
          {words.amBack}
        </button>
      ) : null}
    </>
  )
}

/** When to come back, as what happens next. */
export function ComeBackWords() {
  const { away } = ticket.value ?? {}
  if (!away) return null
  const { comeBack } = commonIn(language.value)
  return <>{comeBack(clockTime(away.from, spoken.value), clockTime(away.until, spoken.value))}</>
}
