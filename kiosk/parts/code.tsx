import { useMemo } from 'preact/hooks'
import { codePath } from './code-path.ts'

/** A QR code for a phone, with the quiet zone that cameras need. */
export function Code({ address }: { readonly address: string }) {
  const { path, side } = useMemo(() => codePath(address), [address])
  return (
    <svg class="code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={address}>
      <path d={path} />
    </svg>
  )
}
