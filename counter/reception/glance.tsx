import type { StaffCounter, StaffView } from '../../server/contract/views.ts'
import { Lines } from '../desk/lines.tsx'
import { SeverityIcon } from '../devices/icons.tsx'
import { severityOf, troublesFirst } from '../devices/severity.ts'
import { troubleWords } from '../devices/trouble-line.tsx'
import { inWords } from '../language.ts'
import { Share } from './share.tsx'
import { t } from './texts.ts'

/** The lobby at a glance: what was settled, who waits, which counters are there, and what needs paper. */
export function Glance({ lobby }: { readonly lobby: StaffView }) {
  return (
    <header class="glance">
      <h1 class="unseen">{t.value.heading}</h1>
      <Share />
      <Lines view={lobby} />
      <section class="glance-counters" aria-labelledby="glance-counters">
        <h2 id="glance-counters">{t.value.glance.counters}</h2>
        <ul>
          {lobby.counters.map((counter) => (
            <Counter key={counter.id} counter={counter} />
          ))}
        </ul>
      </section>
      <Machines lobby={lobby} />
    </header>
  )
}

/** Printers, signs and screens in one line. */
function Machines({ lobby }: { readonly lobby: StaffView }) {
  const [worst] = troublesFirst(lobby.troubles)
  const severity = worst ? severityOf(worst.condition) : 'well'
  return (
    <p class="machines" role="status">
      <SeverityIcon severity={severity} />
      <span>{troubleWords(lobby)}</span>
    </p>
  )
}

function Counter({ counter }: { readonly counter: StaffCounter }) {
  const { closed, paused, free } = t.value.glance
  const stands =
    counter.state === 'closed' ? closed : counter.state === 'paused' ? paused : (counter.number ?? free)
  return (
    <li class={counter.state} title={inWords(counter.name)}>
      <span class="counter-short">
        <span class="unseen">{inWords(counter.name)}: </span>
        <span aria-hidden="true">{counter.short}</span>
      </span>
      <span class="counter-what">{stands}</span>
    </li>
  )
}
