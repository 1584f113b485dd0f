import type { ComponentChildren } from 'preact'
import { awaited, resting } from '../press.ts'
import { KeyCap } from './key-cap.tsx'

interface Props {
  /** Names it among all buttons that can be awaited. */
  readonly id: string
  readonly look?: 'primary' | 'plain' | 'quiet' | 'stop'
  readonly cap?: string
  /** Its place in a numbered list, which is a key too. */
  readonly digit?: number
  /** Can do nothing now; it still answers a press, with the reason. */
  readonly off?: boolean
  /** Its deed goes on, while the other buttons can be pressed. */
  readonly busy?: boolean
  readonly expanded?: boolean
  /** One of several that can be on or off. */
  readonly pressed?: boolean
  readonly label?: string
  readonly onPress: () => unknown
  readonly children: ComponentChildren
}

/** A button that waits for its answer, keeps its place and its focus meanwhile, and carries its key. */
export function PressButton({
  id,
  look = 'plain',
  cap,
  digit,
  off = false,
  busy = false,
  onPress,
  children,
  ...more
}: Props) {
  const waits = awaited.value === id || busy
  const rests = awaited.value !== null || resting.value
  return (
    <button
      type="button"
      class={`press ${look}${off ? ' off' : ''}`}
      data-press={id}
      aria-disabled={off || rests}
      aria-busy={waits}
      aria-expanded={more.expanded}
      aria-pressed={more.pressed}
      aria-label={more.label}
      aria-keyshortcuts={digit ? `${digit}` : cap}
      onClick={() => {
        if (!rests) void onPress()
      }}
    >
      {digit ? <KeyCap name={`${digit}`} /> : null}
      <span class="press-words">{children}</span>
      {cap ? <KeyCap name={cap} /> : null}
    </button>
  )
}
