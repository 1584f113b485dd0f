import { Volume2 } from 'lucide-preact'
import { clockTime, commonIn, longDate, wordsIn } from '../../server/contract/format.ts'
import type { House } from '../../server/contract/views.ts'
import { Both } from '../parts/both.tsx'
import { Say } from './say.tsx'
import { todayWords } from './today.ts'

interface FootProps {
  readonly house: House
  readonly now: number
  readonly isHeard: boolean
  /** The rest of the wall says already when it opens. */
  readonly isClosed: boolean
}

/** The time, the day, and how long it is open. */
export function Foot({ house, now, isHeard, isClosed }: FootProps) {
  const { timeZone, office, trial } = house
  const danish = { language: 'da', timeZone } as const
  return (
    <footer class="foot">
      <time class="clock">{clockTime(now, danish)}</time>
      <Both da={longDate(now, danish)} en={longDate(now, { language: 'en', timeZone })} />
      {!isClosed && <Say text={(t, language) => todayWords(house, now, t, language)} />}
      <span class="foot-notes">
        {!isHeard && <SoundNote />}
        {trial && <Both da={commonIn('da').trial} en={commonIn('en').trial} />}
      </span>
      <strong class="office">{wordsIn(office, 'da')}</strong>
    </footer>
  )
}

function SoundNote() {
  return (
    <span class="sound-note">
      <Volume2 strokeWidth={1.75} aria-hidden="true" />
      <Say text={(t) => t.touchForSound} />
    </span>
  )
}
