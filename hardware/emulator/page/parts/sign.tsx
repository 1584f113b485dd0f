import type { SignState } from '../../devices/sign.ts'
import { texts } from '../texts.ts'
import { Device } from './device.tsx'

/** A counter's sign: two lines of 20 letters. */
export function Sign({ connected, lines: [upper, lower] }: SignState) {
  const isDark = `${upper}${lower}`.trim() === ''
  return (
    <Device kind="sign" connected={connected}>
      <p
        class="display"
        role="img"
        aria-label={isDark ? texts.dark : texts.shows(upper.trim(), lower.trim())}
      >
        <span>{upper}</span>
        <span>{lower}</span>
      </p>
    </Device>
  )
}
