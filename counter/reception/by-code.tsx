import { useSignal } from '@preact/signals'
import { PressButton } from '../parts/press-button.tsx'

interface Props {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly deed: string
  /** What its button is awaited by. */
  readonly press: (code: string) => string
  readonly look?: 'primary'
  /** Whether it was done; what was typed stays until then. */
  readonly onCode: (code: string) => Promise<boolean>
}

const digits = 6

/** What somebody reads aloud from a slip: six digits, with or without a space between them. */
export function ByCode({ id, label, hint, deed, press, look, onCode }: Props) {
  const code = useSignal('')
  const isWhole = code.value.length === digits
  const send = async () => {
    if (await onCode(code.value)) code.value = ''
  }
  return (
    <form
      class="by-code"
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole) void send()
      }}
    >
      <label for={`${id}-code`}>{label}</label>
      <input
        id={`${id}-code`}
        inputMode="numeric"
        autocomplete="off"
        maxLength={digits + 1}
        placeholder={hint}
        value={code.value}
        onInput={(event) => {
          code.value = event.currentTarget.value.replace(/\D/g, '').slice(0, digits)
        }}
      />
      <PressButton id={press(code.value)} {...(look ? { look } : {})} off={!isWhole} onPress={send}>
        {deed}
      </PressButton>
    </form>
  )
}
