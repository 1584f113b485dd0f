import type { InputHTMLAttributes, Ref } from 'preact'

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** One plain sentence when it does not fit. */
  readonly wrong?: string | null
  readonly field?: Ref<HTMLInputElement>
}

/** One thing to write: what it is above, how to write it below, and what is wrong with it in its place. */
export function Field({ id, label, hint, wrong = null, field, ...input }: Props) {
  const told = wrong ?? hint
  return (
    <div class={`form-field${wrong ? ' wrong' : ''}`}>
      <label for={id}>{label}</label>
      <input
        {...input}
        id={id}
        {...(field ? { ref: field } : {})}
        aria-invalid={wrong !== null}
        {...(told ? { 'aria-describedby': `${id}-hint` } : {})}
      />
      {told ? (
        <p id={`${id}-hint`} class="form-hint">
          {told}
        </p>
      ) : null}
    </div>
  )
}
