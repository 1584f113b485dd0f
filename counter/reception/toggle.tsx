import { Check } from 'lucide-preact'
import type { ComponentChildren } from 'preact'

interface Props {
  readonly on: boolean
  readonly onPress: () => void
  readonly children: ComponentChildren
}

/** A wish or a remark that is on or off; a tick says it too, not colour alone. */
export const Toggle = ({ on, onPress, children }: Props) => (
  <button type="button" class="toggle" aria-pressed={on} onClick={onPress}>
    {on ? <Check aria-hidden /> : null}
    {children}
  </button>
)
