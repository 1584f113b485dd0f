import { at, edit } from '../draft.ts'
import { aria, Field, type FieldProps } from './field.tsx'

interface TextProps extends FieldProps {
  readonly type?: 'text' | 'url' | 'tel' | 'date' | 'datetime-local'
  /** Left out of the document when it is empty. */
  readonly optional?: boolean
  readonly short?: boolean
}

/** One line of text, a date or a time. */
export function TextInput({ type = 'text', optional = false, short = false, ...field }: TextProps) {
  const { path } = field
  const value = at(path)
  return (
    <Field {...field}>
      <input
        {...aria(field)}
        type={type}
        class={short || type === 'date' || type === 'datetime-local' ? 'short' : undefined}
        value={typeof value === 'string' ? value : ''}
        onInput={({ currentTarget }) => {
          const text = currentTarget.value
          edit(text === '' && optional ? { do: 'remove', path } : { do: 'set', path, value: text })
        }}
      />
    </Field>
  )
}

interface NumberProps extends FieldProps {
  readonly optional?: boolean
  /** What the field shows is so many times what the document holds: 100 for a share. */
  readonly times?: number
  readonly least?: number
  readonly most?: number
}

/** A number; an empty field is taken out, and the check says where that is wrong. */
export function NumberInput({ times = 1, least = 0, most, ...field }: NumberProps) {
  const { path } = field
  const value = at(path)
  return (
    <Field {...field}>
      <input
        {...aria(field)}
        type="number"
        class="short"
        min={least}
        max={most}
        step="any"
        value={typeof value === 'number' ? String(Math.round(value * times * 100) / 100) : ''}
        onInput={({ currentTarget: { value: text } }) => {
          const number = Number(text)
          const isNumber = text !== '' && Number.isFinite(number)
          edit(isNumber ? { do: 'set', path, value: number / times } : { do: 'remove', path })
        }}
      />
    </Field>
  )
}

export interface Choice {
  readonly value: string
  readonly name: string
}

interface ChoiceProps extends FieldProps {
  readonly choices: readonly Choice[]
  /** What is shown for none, which takes the field out. */
  readonly none?: string
  /** What holds where the document says nothing. */
  readonly usual?: string
}

/** One of several. */
export function ChoiceInput({ choices, none, usual = '', ...field }: ChoiceProps) {
  const { path } = field
  const value = at(path)
  return (
    <Field {...field}>
      <select
        {...aria(field)}
        value={typeof value === 'string' ? value : usual}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value
          edit(chosen === '' ? { do: 'remove', path } : { do: 'set', path, value: chosen })
        }}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </Field>
  )
}

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Yes or no. */
export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
