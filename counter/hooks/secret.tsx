import { useSignal } from '@preact/signals'
import { PressButton } from '../parts/press-button.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { fresh, hookTexts } from './hooks.ts'

/** The key that the receiver proves each message with; it is never shown again. */
export function Secret({ name, secret }: { readonly name: string; readonly secret: string }) {
  const t = hookTexts.value
  const copied = useSignal(false)
  const title = useFocus<HTMLHeadingElement>()
  // It stands above whatever was looked at, and must not be missed.
  const copy = async () => {
    await navigator.clipboard.writeText(secret)
    copied.value = true
  }
  return (
    <section class="hook-secret">
      <h2 ref={title} tabIndex={-1}>
        {t.secret}: {name}
      </h2>
      <p>{t.secretMeans}</p>
      <code>{secret}</code>
      <div class="hook-deeds">
        {/* A page that did not come over a secure line may not use the clipboard. */}
        {window.isSecureContext ? (
          <PressButton id="copy-secret" onPress={copy}>
            {copied.value ? t.copied : t.copy}
          </PressButton>
        ) : null}
        <PressButton
          id="secret-seen"
          look="primary"
          onPress={() => {
            fresh.value = null
          }}
        >
          {t.seen}
        </PressButton>
      </div>
    </section>
  )
}
