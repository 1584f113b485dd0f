import { TriangleAlert } from 'lucide-preact'
import type { LeadLine } from '../../server/contract/lead.ts'
import { inWords } from '../language.ts'
import { AskButton, Asked } from './ask.tsx'
import { leadTexts } from './texts.ts'

/** What is about to break, the worst first, each with the one thing that helps. Several stand close together. */
export function Alerts({ lines }: { readonly lines: readonly LeadLine[] }) {
  const urgent = lines.filter(({ alert }) => alert)
  return (
    <section
      class={`lead-alerts${urgent.length > 1 ? ' several' : ''}`}
      aria-label={leadTexts.value.alerts}
      aria-live="polite"
    >
      {urgent.map((line) => (
        <Alert key={line.id} line={line} />
      ))}
    </section>
  )
}

function Alert({ line }: { readonly line: LeadLine }) {
  const t = leadTexts.value
  const name = inWords(line.name)
  const isUnstaffed = line.alert?.kind === 'unstaffed'
  return (
    <article class="lead-alert">
      <TriangleAlert aria-hidden />
      <div>
        <h2>{isUnstaffed ? t.unstaffed(name) : t.slow(name)}</h2>
        <p>
          {isUnstaffed
            ? t.unstaffedMeans(line.waiting, line.longestMinutes)
            : t.slowMeans(line.waiting, line.expectedMinutes)}
        </p>
        {line.ask ? <Asked ask={line.ask} /> : null}
      </div>
      <AskButton line={line} look="primary" />
    </article>
  )
}
