import { Delete, Space } from 'lucide-preact'
import { language, t } from '../language.ts'
import { rowsOf } from './layouts.ts'
import { clear, erase, type as write } from './query.ts'

/** Letters to touch, in the order that the language is used to. */
export function Keyboard() {
  const words = t.value.search
  return (
    <fieldset class="keyboard">
      <legend class="unseen">{words.field}</legend>
      {rowsOf(language.value).map((row) => (
        <div key={row.join('')} class="keys">
          {row.map((letter) => (
            <button key={letter} type="button" class="key" onClick={() => write(letter)}>
              {letter}
            </button>
          ))}
        </div>
      ))}
      <div class="keys">
        <button type="button" class="key worded" onClick={clear}>
          {words.clear}
        </button>
        <button type="button" class="key space" onClick={() => write(' ')}>
          <Space strokeWidth={1.75} aria-hidden="true" />
          {words.space}
        </button>
        <button type="button" class="key worded" onClick={erase}>
          <Delete class="mirrored" strokeWidth={1.75} aria-hidden="true" />
          {words.erase}
        </button>
      </div>
    </fieldset>
  )
}
