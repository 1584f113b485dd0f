import type { LeadCounter, LeadView } from '../../server/contract/lead.ts'
import { inWords } from '../language.ts'
import { rushTexts } from '../rush/texts.ts'
import { QuickLane } from './quick-lane.tsx'
import { leadNow } from './room.ts'
import { leadTexts } from './texts.ts'

/** Who is at which counter, and who has a break. How much each does stands nowhere. */
export function People({ counters, rush: { quickMinutes } }: Pick<LeadView, 'counters' | 'rush'>) {
  return (
    <section class="lead-people">
      <h2>{leadTexts.value.people}</h2>
      {counters.some(({ isQuick, mayBeQuick }) => isQuick || mayBeQuick) ? (
        <p class="lead-rush-means">{rushTexts.value.quickRule(quickMinutes)}</p>
      ) : null}
      <ul>
        {counters.map((counter) => (
          <Place key={counter.id} counter={counter} />
        ))}
      </ul>
    </section>
  )
}

function Place({ counter }: { readonly counter: LeadCounter }) {
  const t = leadTexts.value
  return (
    <li class={counter.state}>
      <span class="lead-place">{inWords(counter.name)}</span>
      <span class={`state counter-${counter.state}`}>{t.state[counter.state]}</span>
      {counter.state === 'closed' ? null : (
        <span class="lead-who">{[counter.clerk, doing(counter)].filter((one) => one).join(' · ')}</span>
      )}
      <QuickLane counter={counter} />
      {counter.also.length > 0 ? (
        <span class="lead-also">{t.also(counter.also.map(inWords).join(', '))}</span>
      ) : null}
    </li>
  )
}

function doing({ state, number, since }: LeadCounter): string {
  const t = leadTexts.value
  if (number) return t.with(number)
  if (state !== 'paused') return t.free
  return t.paused(Math.max(0, Math.floor((leadNow.value - (since ?? leadNow.value)) / 60_000)))
}
