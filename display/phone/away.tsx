import { clockTime, commonIn } from '../../server/contract/format.ts'
import type { TicketView } from '../../server/contract/views.ts'
import { textsIn } from './texts.ts'
import { useSending } from './use-sending.ts'

interface AwayProps {
  readonly view: TicketView
  readonly now: number
}

/** Somebody has left with a slip: when to come back, until when the place is kept, and one press that says: I am here. */
export function Away({ view, now }: AwayProps) {
  const { number, language, away, house } = view
  const t = commonIn(language)
  const spoken = { language, timeZone: house.timeZone }
  if (!away) return null
  const isLate = now > away.keptUntil
  return (
    <main class="page notice">
      <p class="notice-number">{number}</p>
      <h1>{t.comeBack(clockTime(away.from, spoken), clockTime(away.until, spoken))}</h1>
      <p>{isLate ? t.placeLost : t.placeKept(clockTime(away.keptUntil, spoken))}</p>
      <Back view={view} />
    </main>
  )
}

/** One press is enough: who comes back early keeps the same place. */
function Back({ view: { id, language } }: Pick<AwayProps, 'view'>) {
  // What is common is no signal; this tells when the language has been loaded.
  const { backFailed } = textsIn(language).comeBack
  const { sending, go } = useSending(`/api/tickets/${encodeURIComponent(id)}/back`)
  return (
    <>
      {sending === 'failed' && <p role="alert">{backFailed}</p>}
      <button
        type="button"
        class="button primary"
        aria-disabled={sending === 'underway'}
        onClick={() => void go()}
      >
        {commonIn(language).amBack}
      </button>
    </>
  )
}
