import { wordsIn } from '../../server/contract/format.ts'
import type { TicketView } from '../../server/contract/views.ts'
import { widthInEms } from '../parts/width.ts'
import { textsIn } from './texts.ts'

/** Where to go now: the whole page says it, until the person is there. */
export function AtCounter({ view }: { readonly view: TicketView }) {
  const { number, counter, state, calls, language } = view
  const t = textsIn(language)
  const place = counter ? wordsIn(counter.name, language) : ''
  const isCalled = state === 'called'
  const news = calls > 1 ? t.calledAgain : t.called
  return (
    <main class={isCalled ? 'page at-counter called' : 'page at-counter'} key={calls}>
      <p class="notice-number">{number}</p>
      <h1 role="status">
        <span class="at-news">{isCalled ? news : t.serving}</span>
        {isCalled && <span class="at-go">{t.goTo}</span>}
        <span class="at-place" style={{ '--ems': widthInEms(place) }}>
          {place}
        </span>
      </h1>
    </main>
  )
}
