import { useState } from 'preact/hooks'
import { clockTime, commonIn } from '../../server/contract/format.ts'
import type { TicketView } from '../../server/contract/views.ts'
import { send } from './send.ts'
import { textsIn } from './texts.ts'

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
  const [sending, setSending] = useState<'not-yet' | 'underway' | 'failed'>('not-yet')
  const back = async () => {
    if (sending === 'underway') return
    setSending('underway')
    if (!(await send(`/api/tickets/${encodeURIComponent(id)}/back`))) setSending('failed')
  }
  return (
    <>
      {sending === 'failed' && <p role="alert">{backFailed}</p>}
      <button
        type="button"
        class="button primary"
        aria-disabled={sending === 'underway'}
        onClick={() => void back()}
      >
        {commonIn(language).amBack}
      </button>
    </>
  )
}
