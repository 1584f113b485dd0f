import { commonIn, waitSentence, whenOpens, wordsIn } from '../../server/contract/format.ts'
import type { TicketView } from '../../server/contract/views.ts'
import { widthInEms } from '../parts/width.ts'
import { Bring } from './bring.tsx'
import { countedDown } from './countdown.ts'
import { Dots } from './dots.tsx'
import { Leave } from './leave.tsx'
import { MoreTime } from './more-time.tsx'
import { textsIn } from './texts.ts'

interface WaitingProps {
  readonly view: TicketView
  /** What was known of the line may be old, so it is not shown. */
  readonly isLost: boolean
  readonly isHeard: boolean
  readonly toldAt: number
  readonly now: number
}

/** The number, the people before it, and how long it may take. */
export function Waiting({ view, isLost, isHeard, toldAt, now }: WaitingProps) {
  const { id, number, errand, language, ahead, wait, bring, bookedAt, guide, mayPostpone } = view
  const t = textsIn(language)
  return (
    <main class="page">
      <header class="ticket">
        <p class="ticket-errand">{wordsIn(errand, language)}</p>
        <h1 class="ticket-number" style={{ '--ems': widthInEms(number) }}>
          {number}
        </h1>
      </header>
      {!isLost && (
        <section class="place">
          <Dots ahead={ahead} label={commonIn(language).ahead(ahead)} />
          <p class="place-ahead">{commonIn(language).ahead(ahead)}</p>
          {bookedAt !== null && (
            <p class="place-wait">
              {commonIn(language).booked(
                whenOpens(bookedAt, now, { language, timeZone: view.house.timeZone }),
              )}
            </p>
          )}
          <p class="place-wait">{waitSentence(countedDown(wait, toldAt, now), language)}</p>
        </section>
      )}
      {bring.length > 0 && <Bring heading={t.bring} lines={bring.map((line) => wordsIn(line, language))} />}
      {guide && (
        <a class="button" href={`/guide/${guide}?language=${language}`}>
          {t.guide}
        </a>
      )}
      <footer class="page-foot">
        <Sound text={isHeard ? t.keepOpen : t.touchForSound} isHeard={isHeard} />
        {mayPostpone && <MoreTime ticket={id} words={t.moreTime} />}
        <Leave ticket={id} words={t.leave} />
      </footer>
    </main>
  )
}

/** A touch anywhere lets the page be heard; this says so where it can be seen. */
const Sound = ({ text, isHeard }: { readonly text: string; readonly isHeard: boolean }) =>
  isHeard ? (
    <p class="sound">{text}</p>
  ) : (
    <button type="button" class="sound">
      {text}
    </button>
  )
