import { CircleAlert } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import type { Path } from '../../../server/contract/settings.ts'
import { problemsOf } from '../draft.ts'
import { saidProblem, t } from '../texts.ts'

export interface FieldProps {
  readonly path: Path
  readonly label?: string
  readonly note?: string
}

export const idOf = (path: Path): string => `field-${path.join('-')}`

/** What a field is called: its own label, or the word for its name in the document. */
export const labelOf = ({ path, label }: Pick<FieldProps, 'path' | 'label'>): string =>
  label ?? t.value.fields[String(path.at(-1))] ?? String(path.at(-1))

/** What ties an input to its note and to what is wrong with it. */
export function aria({ path, note }: FieldProps) {
  const id = idOf(path)
  const isWrong = problemsOf(path.join('.')).length > 0
  const by = [note ? `${id}-note` : '', isWrong ? `${id}-wrong` : ''].filter(Boolean).join(' ')
  return { id, 'aria-invalid': isWrong || undefined, 'aria-describedby': by || undefined }
}

/** Label, note, input, and what is wrong with it, in this order. */
export function Field(props: FieldProps & { readonly children: ComponentChildren }) {
  const { path, note, children } = props
  const id = idOf(path)
  return (
    <div class="written">
      <label for={id}>{labelOf(props)}</label>
      {note ? (
        <p class="field-note" id={`${id}-note`}>
          {note}
        </p>
      ) : null}
      {children}
      <Wrong path={path} />
    </div>
  )
}

/** What is wrong with a field, beside it. */
export function Wrong({ path }: { readonly path: Path }) {
  const problems = problemsOf(path.join('.'))
  if (problems.length === 0) return null
  return (
    <p class="field-wrong" id={`${idOf(path)}-wrong`}>
      <CircleAlert aria-hidden />
      {problems.map(({ message }) => saidProblem(message)).join(' ')}
    </p>
  )
}

/** Several inputs that belong together. */
export function Several(props: FieldProps & { readonly children: ComponentChildren }) {
  const { path, note, children } = props
  return (
    <fieldset
      class="written several"
      id={idOf(path)}
      aria-describedby={note ? `${idOf(path)}-note` : undefined}
    >
      <legend>{labelOf(props)}</legend>
      {note ? (
        <p class="field-note" id={`${idOf(path)}-note`}>
          {note}
        </p>
      ) : null}
      {children}
      <Wrong path={path} />
    </fieldset>
  )
}
