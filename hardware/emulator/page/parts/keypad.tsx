import { buttons } from '../../../devices.ts'
import type { KeypadState } from '../../devices/keypad.ts'
import { pressKey } from '../desk.ts'
import { texts } from '../texts.ts'
import { Device } from './device.tsx'

/** The keys of a counter, and what the lobby answers. */
export function Keypad(state: KeypadState) {
  return (
    <Device kind="keypad" connected={state.connected}>
      <div class="keys">
        {buttons.map((button) => (
          <button type="button" key={button} class={button} onClick={() => void pressKey(button)}>
            {texts.keys[button]}
          </button>
        ))}
      </div>
      <p role="status" class="answer">
        {answerOf(state)}
      </p>
    </Device>
  )
}

function answerOf({ pressed, answer }: KeypadState): string {
  if (!pressed) return ''
  const key = `${texts.keys[pressed.button]}: `
  if (!pressed.heard) return key + texts.nobodyHears
  if (!answer) return key + texts.noAnswer
  return key + ('line' in answer ? answer.line : texts.answered(answer.ok, answer.number, answer.waiting))
}
