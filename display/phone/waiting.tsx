import type { Ref } from 'preact'
import { useRef } from 'preact/hooks'
import { commonIn, waitSentence, whenOpens, wordsIn } from '../../server/contract/format.ts'
import type { TicketView } from '../../server/contract/views.ts'
import { widthInEms } from '../parts/width.ts'
import { Bring } from './bring.tsx'
import { countedDown } from './countdown.ts'
import { Dots } from './dots.tsx'
import { Leave } from './leave.tsx'
import { LeaveUntil } from './leave-until.tsx'
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

/** The number, the people before it, how long it may take, and what can be wished for. */
export function Waiting(props: WaitingProps) {
  const { id, number, errand, language, bring, guide, mayPostpone } = props.view
  const t = textsIn(language)
  const place = useRef<HTMLParagraphElement>(null)
  return (
    <main class="page">
      <header class="ticket">
        <p class="ticket-errand">{wordsIn(errand, language)}</p>
        <h1 class="ticket-number" style={{ '--ems': widthInEms(number) }}>
          {number}
        </h1>
      </header>
      {!props.isLost && <Place {...props} place={place} />}
      <section class="wishes">
        {/* The new place is what "yes" has changed, so it is told next. */}
        {mayPostpone && <MoreTime ticket={id} words={t.moreTime} onDone={() => place.current?.focus()} />}
        {props.view.comeBack && <LeaveUntil view={props.view} away={props.view.comeBack} />}
        <Leave ticket={id} words={t.leave} />
        <Sound text={props.isHeard ? t.keepOpen : t.touchForSound} isHeard={props.isHeard} />
      </section>
      {bring.length > 0 && <Bring heading={t.bring} lines={bring.map((line) => wordsIn(line, language))} />}
      {guide && (
        <a class="button" href={`/guide/${guide}?language=${language}`}>
          {t.guide}
        </a>
      )}
    </main>
  )
}

function Place({ view, toldAt, now, place }: WaitingProps & { readonly place: Ref<HTMLParagraphElement> }) {
  const { ahead, wait, bookedAt, language, house } = view
  const { ahead: inWords, booked } = commonIn(language)
  return (
    <section class="place">
      <Dots ahead={ahead} label={inWords(ahead)} />
      <p class="place-ahead" role="status" ref={place} tabIndex={-1}>
        {inWords(ahead)}
      </p>
      {bookedAt !== null && (
        <p class="place-wait">{booked(whenOpens(bookedAt, now, { language, timeZone: house.timeZone }))}</p>
      )}
      <p class="place-wait">{waitSentence(countedDown(wait, toldAt, now), language)}</p>
    </section>
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
