import { useSignal } from '@preact/signals'
import { useFocus } from '../parts/use-focus.ts'
import { t } from './words.ts'

interface Props {
  readonly heading: string
  readonly means: string
  readonly afterwards?: string
  readonly secret: string
  readonly onClose: () => void
}

/** Something that is shown once, large enough to read aloud. */
export function Secret({ heading, means, afterwards, secret, onClose }: Props) {
  const title = useFocus<HTMLHeadingElement>()
  const copied = useSignal(false)
  const copy = async () => {
    copied.value = await navigator.clipboard.writeText(secret).then(
      () => true,
      () => false,
    )
  }
  return (
    <section class="secret">
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      <p>{means}</p>
      <output class="secret-words">{secret}</output>
      {afterwards ? <p>{afterwards}</p> : null}
      <div class="form-buttons">
        {navigator.clipboard ? (
          <button type="button" class="press" onClick={copy}>
            {copied.value ? t.value.copied : t.value.copy}
          </button>
        ) : null}
        <button type="button" class="press quiet" onClick={onClose}>
          {t.value.close}
        </button>
      </div>
    </section>
  )
}
