import { asked, outcome } from './asked.ts'
import { Dialog } from './dialog.tsx'
import { draft, overtaken, saving, send } from './draft.ts'
import { saidField } from './said-difference.ts'
import { t } from './texts.ts'

/** Always below: what is not published yet, whether it is kept, and the ways to check and publish it. */
export function Bar() {
  const state = draft.value
  if (!state) return null
  const { bar } = t.value
  const { differences, problems } = state
  const open = (which: 'check' | 'publish' | 'discard') => async () => {
    outcome.value = null
    await send()
    asked.value = which
  }
  const count = differences.length
  return (
    <section class="bar" aria-label={bar.label}>
      <p class="bar-count" role="status">
        <strong>{count === 0 ? bar.none : bar.changes(count)}</strong>
        {problems.length > 0 ? <span class="bar-problems">{bar.problems(problems.length)}</span> : null}
        <span class={`bar-saving ${saving.value}`}>{outcome.value ?? bar.saving[saving.value]}</span>
      </p>
      {overtaken.value.length > 0 ? (
        <p class="bar-overtaken" role="alert">
          {t.value.overtaken(overtaken.value.map(saidField).join(', '))}
        </p>
      ) : null}
      <div class="bar-deeds">
        <button type="button" class="press quiet" disabled={count === 0} onClick={open('discard')}>
          {bar.discard}
        </button>
        <button type="button" class="press" onClick={open('check')}>
          {bar.check}
        </button>
        <button type="button" class="press primary" disabled={count === 0} onClick={open('publish')}>
          {bar.publish}
        </button>
      </div>
      {asked.value ? <Dialog asked={asked.value} /> : null}
    </section>
  )
}
