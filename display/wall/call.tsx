import { languageFacts } from '../../server/contract/languages.ts'
import { wall } from '../../server/contract/texts/da/wall.ts'
import type { WallCall } from '../../server/contract/views.ts'
import { Arrow } from '../parts/arrow.tsx'
import { widthInEms } from '../parts/width.ts'

interface CallProps {
  readonly call: WallCall
  readonly isAccented: boolean
}

/** The room for the arrow, and between the number and it. */
const arrowEms = 0.85

/** One number and where it goes, in one size: as large as the row is high, or as wide as it has room. */
export function Call({ call: { number, counter, language, ownWords }, isAccented }: CallProps) {
  const ems = widthInEms(number) + widthInEms(counter.short) + arrowEms
  return (
    <li class={isAccented ? 'call accented' : 'call'}>
      <div class="call-words" style={{ '--ems': ems }}>
        <span class="call-number">{number}</span>
        <span class="call-way">
          <Arrow direction={counter.direction} words={wall.arrows} />
          <span class="call-counter">{counter.short}</span>
        </span>
      </div>
      {ownWords && (
        <p class="call-own" lang={language} dir={languageFacts[language].direction}>
          {ownWords}
        </p>
      )}
    </li>
  )
}
