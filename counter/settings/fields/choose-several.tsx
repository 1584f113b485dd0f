import type { Path } from '../../../server/contract/settings.ts'
import { at, edit } from '../draft.ts'
import { type FieldProps, Several } from './field.tsx'
import { Check, type Choice } from './inputs.tsx'

interface Props extends FieldProps {
  readonly choices: readonly Choice[]
}

/** Any of several; new ones are put at the end, so that the order of the others stays. */
export function ChooseSeveral({ choices, ...field }: Props) {
  const chosen = idsAt(field.path)
  return (
    <Several {...field}>
      <div class="checks">
        {choices.map(({ value, name }) => (
          <Check
            key={value}
            label={name}
            checked={chosen.includes(value)}
            onChange={(isChosen) =>
              edit({ do: 'set', path: field.path, value: withOne(chosen, value, isChosen) })
            }
          />
        ))}
      </div>
    </Several>
  )
}

/** The texts of a list. */
export function idsAt(path: Path): readonly string[] {
  const value = at(path)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

export const withOne = (list: readonly string[], one: string, isIn: boolean): readonly string[] =>
  isIn ? [...list.filter((other) => other !== one), one] : list.filter((other) => other !== one)
