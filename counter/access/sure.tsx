import { useSignal } from '@preact/signals'
import { t } from './words.ts'

interface Props {
  readonly words: string
  readonly label: string
  readonly question: string
  readonly yes: string
  readonly onYes: () => void
}

/** What cannot be taken back is asked once more, in its place. */
export function Sure({ words, label, question, yes, onYes }: Props) {
  const asking = useSignal(false)
  const ask = (on: boolean) => () => {
    asking.value = on
  }
  if (!asking.value)
    return (
      <button type="button" class="press quiet warn" aria-label={label} onClick={ask(true)}>
        {words}
      </button>
    )
  return (
    <div class="sure" role="alert">
      <p>{question}</p>
      <div class="form-buttons">
        <button
          type="button"
          class="press stop"
          onClick={() => {
            asking.value = false
            onYes()
          }}
        >
          {yes}
        </button>
        <button type="button" class="press quiet" onClick={ask(false)}>
          {t.value.cancel}
        </button>
      </div>
    </div>
  )
}
