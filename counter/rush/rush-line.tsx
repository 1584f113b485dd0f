import './rush-line.css'
import { Megaphone } from 'lucide-preact'
import type { StaffView } from '../../server/contract/views.ts'
import { inWords } from '../language.ts'
import { rushTexts } from './texts.ts'

/** One quiet line while there is a rush: what the kiosk shows, and how many are away. Not there on a usual day. */
export function RushLine({ view: { rush, away } }: { readonly view: Pick<StaffView, 'rush' | 'away'> }) {
  const t = rushTexts.value
  if (rush === null && away.length === 0) return null
  return (
    <p class="rush-line" role="status">
      <Megaphone aria-hidden />
      {rush ? <span>{t.line(inWords(rush))}</span> : null}
      {away.length > 0 ? <span>{t.away(away.length)}</span> : null}
    </p>
  )
}
