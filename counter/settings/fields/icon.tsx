import { Icon, iconNames } from '../../../server/contract/icons.tsx'
import { at, edit } from '../draft.ts'
import { type FieldProps, idOf, Several } from './field.tsx'

/** One of the icons that the screens know. */
export function IconInput(field: FieldProps) {
  const { path } = field
  const value = at(path)
  return (
    <Several {...field}>
      <div class="icons">
        {iconNames.map((name) => (
          <label key={name} class="icon-choice" title={name}>
            <input
              type="radio"
              class="unseen"
              name={idOf(path)}
              checked={value === name}
              onChange={() => edit({ do: 'set', path, value: name })}
            />
            <Icon name={name} />
            <span class="unseen">{name}</span>
          </label>
        ))}
      </div>
    </Several>
  )
}
