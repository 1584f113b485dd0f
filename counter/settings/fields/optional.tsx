import type { ComponentChildren } from 'preact'
import type { Json } from '../../../server/contract/settings.ts'
import { at, edit } from '../draft.ts'
import { type FieldProps, labelOf } from './field.tsx'
import { Check } from './inputs.tsx'

interface Props extends FieldProps {
  /** What it begins with once it is wanted. */
  readonly fresh: Json
  readonly children: ComponentChildren
}

/** A part that the document may be without: its fields are there once it is wanted. */
export function Optional({ fresh, children, ...field }: Props) {
  const { path, note } = field
  const isThere = at(path) !== undefined
  return (
    <div class="optional">
      <Check
        label={labelOf(field)}
        checked={isThere}
        onChange={(wanted) => edit(wanted ? { do: 'set', path, value: fresh } : { do: 'remove', path })}
      />
      {note ? <p class="field-note">{note}</p> : null}
      {isThere ? <div class="optional-fields">{children}</div> : null}
    </div>
  )
}
