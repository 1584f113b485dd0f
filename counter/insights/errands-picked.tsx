import { inWords } from '../language.ts'
import { asked } from './asked.ts'
import { errandNames } from './errands.ts'
import { h, t } from './texts.ts'

/** All errands or some of them, behind one button that says how many. */
export function ErrandsPicked() {
  const words = h.value.period
  const { errands } = asked.value
  const pick = (next: readonly string[]) => {
    asked.value = { ...asked.value, errands: next }
  }
  const toggle = (id: string) =>
    pick(errands.includes(id) ? errands.filter((one) => one !== id) : [...errands, id])
  return (
    <div class="form-field insights-errands">
      <span class="insights-label" aria-hidden="true">
        {t.value.columns.errand}
      </span>
      <details>
        <summary>{words.errands(errands.length)}</summary>
        <fieldset class="insights-errand-list">
          <legend class="unseen">{words.chooseErrands}</legend>
          <button type="button" class="press quiet" onClick={() => pick([])}>
            {words.allErrands}
          </button>
          {Object.entries(errandNames.value).map(([id, name]) => (
            <label key={id} class="option" for={`insights-errand-${id}`}>
              <input
                id={`insights-errand-${id}`}
                type="checkbox"
                checked={errands.includes(id)}
                onChange={() => toggle(id)}
              />
              <span>{inWords(name)}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  )
}
