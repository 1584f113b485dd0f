import { at, draft } from './draft.ts'
import { homeOf } from './place.ts'
import { saidField } from './said-difference.ts'
import { saidProblem } from './texts.ts'
import { wanted } from './wanted.ts'

/** What must be put right, each with the way to its form. */
export function Problems() {
  return (
    <ul class="problems">
      {(draft.value?.problems ?? []).map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          <a
            href={homeOf(field, idAt)}
            onClick={() => {
              wanted.value = field
            }}
          >
            {saidField(withIds(field))}
          </a>
          <span>{saidProblem(message)}</span>
        </li>
      ))}
    </ul>
  )
}

function idAt(list: string, place: string): string | null {
  const id = at([list, Number(place), 'id'])
  return typeof id === 'string' ? id : null
}

/** `errands.3.name` goes by the errand's id. */
function withIds(field: string): string {
  const [list = '', place = '', ...rest] = field.split('.')
  const id = /^\d+$/.test(place) ? idAt(list, place) : null
  return id === null ? field : [list, id, ...rest].join('.')
}
