import type { ComponentChildren } from 'preact'
import { leaving } from '../../server/contract/kept.ts'
import type { RetentionAnswer } from '../../server/contract/retention.ts'
import { language } from '../language.ts'
import { figure } from './kept-table.tsx'
import { t } from './texts.ts'

/** What the last night has deleted, in a few lines. */
export function LastNight({ run, timeZone }: Pick<RetentionAnswer, 'run' | 'timeZone'>) {
  const words = t.value
  if (!run)
    return (
      <Section>
        <p>{words.noNight}</p>
      </Section>
    )
  const when = new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const removed = leaving.filter((name) => (run.removed[name] ?? 0) > 0)
  return (
    <Section>
      <p>
        {words.ran(when.format(run.at))} {removed.length === 0 ? words.removedNothing : words.deleted}
      </p>
      {removed.length > 0 ? (
        <ul>
          {removed.map((name) => (
            <li key={name}>{words.removed(figure(run.removed[name] ?? 0), words.rows[name])}</li>
          ))}
        </ul>
      ) : null}
      {run.sheets > 0 ? <p>{words.sheets(figure(run.sheets))}</p> : null}
    </Section>
  )
}

function Section({ children }: { readonly children: ComponentChildren }) {
  return (
    <section class="retention-night">
      <h2>{t.value.night}</h2>
      {children}
    </section>
  )
}
