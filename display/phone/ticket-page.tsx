import { commonIn } from '../../server/contract/format.ts'
import type { TicketView } from '../../server/contract/views.ts'
import { AtCounter } from './at-counter.tsx'
import { Notice } from './notice.tsx'
import { ownLanguage, textsIn } from './texts.ts'
import { Waiting } from './waiting.tsx'

export interface TicketPageProps {
  readonly view: TicketView | null
  /** There is no such ticket, or not any more. */
  readonly isGone: boolean
  readonly isLost: boolean
  readonly isHeard: boolean
}

/** One ticket on its holder's phone. */
export function TicketPage({ view, isGone, isLost, isHeard }: TicketPageProps) {
  const language = view?.language ?? ownLanguage()
  const t = textsIn(language)
  const lost = isLost && !isGone ? `${commonIn(language).stale} ${t.lost}` : null
  const banner = lost ?? (view?.house.trouble ? t.trouble : null)
  return (
    <>
      {banner && (
        <p class="banner" role="status">
          {banner}
        </p>
      )}
      {view ? <Ticket view={view} isLost={isLost} isHeard={isHeard} /> : <Nothing isGone={isGone} />}
    </>
  )
}

function Nothing({ isGone }: { readonly isGone: boolean }) {
  const t = textsIn(ownLanguage())
  return isGone ? <Notice number={null} {...t.unknown} /> : <p class="loading">{t.connecting}</p>
}

function Ticket(props: { readonly view: TicketView; readonly isLost: boolean; readonly isHeard: boolean }) {
  const { state, number, language } = props.view
  if (state === 'waiting') return <Waiting {...props} />
  if (state === 'called' || state === 'serving') return <AtCounter view={props.view} />
  return <Notice number={number} {...textsIn(language).over[state]} />
}
