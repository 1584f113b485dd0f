import { crisisOn } from '../../server/contract/crisis-on.ts'
import { commonIn } from '../../server/contract/format.ts'
import type { TicketView } from '../../server/contract/views.ts'
import { AtCounter } from './at-counter.tsx'
import { Away } from './away.tsx'
import { PhoneCrisis } from './crisis.tsx'
import { Notice } from './notice.tsx'
import { Notices } from './notices.tsx'
import { ownLanguage, textsIn } from './texts.ts'
import { Waiting } from './waiting.tsx'

export interface TicketPageProps {
  readonly view: TicketView | null
  /** There is no such ticket, or not any more. */
  readonly isGone: boolean
  readonly isLost: boolean
  readonly isHeard: boolean
  /** When the lobby told the wait, and what time it is there now. */
  readonly toldAt: number
  readonly now: number
}

/** One ticket on its holder's phone. */
export function TicketPage(props: TicketPageProps) {
  const { view, isGone, isLost } = props
  const language = view?.language ?? ownLanguage()
  const t = textsIn(language)
  const lost = isLost && !isGone ? `${commonIn(language).stale} ${t.lost}` : null
  const crisis = crisisOn(view?.house, 'phone')
  const banner = lost ?? (view?.house.trouble ? t.trouble : null)
  return (
    <>
      {banner && (
        <p class="banner" role="status">
          {banner}
        </p>
      )}
      {view && !crisis && <Notices house={view.house} language={language} />}
      {view && crisis ? (
        <PhoneCrisis notice={crisis} number={view.number} language={language} />
      ) : view ? (
        <Ticket {...props} view={view} />
      ) : (
        <Nothing isGone={isGone} />
      )}
    </>
  )
}

function Nothing({ isGone }: { readonly isGone: boolean }) {
  const t = textsIn(ownLanguage())
  return isGone ? <Notice number={null} {...t.unknown} /> : <p class="loading">{t.connecting}</p>
}

function Ticket(props: TicketPageProps & { readonly view: TicketView }) {
  const { state, number, language } = props.view
  if (state === 'waiting') return <Waiting {...props} />
  if (state === 'away') return <Away {...props} />
  if (state === 'called' || state === 'serving') return <AtCounter view={props.view} />
  return <Notice number={number} {...textsIn(language).over[state]} />
}
