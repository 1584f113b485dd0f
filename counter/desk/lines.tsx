import type { StaffView, WallLine } from '../../server/contract/views.ts'
import { inWords, texts } from '../language.ts'

/** Each line with how many wait and what they are told to expect. */
export function Lines({ view }: { readonly view: StaffView }) {
  return (
    <section class="lines" aria-labelledby="lines-heading">
      <h2 id="lines-heading">{texts.value.lines.heading}</h2>
      <ul>
        {view.lines.map((line) => (
          <li key={line.id} class={line.waiting === 0 ? 'empty' : ''}>
            <span class="line-name">{inWords(line.name)}</span>
            <span class={`line-wait${line.staffed ? '' : ' unstaffed'}`}>{waitOf(line)}</span>
            <strong class="line-count">{line.waiting}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

function waitOf({ waiting, staffed, wait }: WallLine): string {
  const { waits, unstaffed } = texts.value.lines
  if (waiting === 0) return ''
  return staffed ? waits(wait.medianMinutes, wait.p80Minutes) : unstaffed
}
