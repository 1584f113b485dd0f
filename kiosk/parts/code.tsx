import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

type Draw = typeof import('./code-path.ts').codePath

/** Fetched when the first code is needed, which on most days is never. */
const draw = signal<Draw | null>(null)

/** A QR code for a phone, with the quiet zone that cameras need. */
export function Code({ address }: { readonly address: string }) {
  useEffect(() => {
    void import('./code-path.ts').then(({ codePath }) => {
      draw.value = codePath
    })
  }, [])
  const code = draw.value?.(address)
  return (
    <svg class="code" viewBox={`0 0 ${code?.side ?? 1} ${code?.side ?? 1}`} role="img" aria-label={address}>
      <path d={code?.path ?? ''} />
    </svg>
  )
}
