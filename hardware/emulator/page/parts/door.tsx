import type { DoorState } from '../../devices/door.ts'
import { passDoor, uncounted } from '../desk.ts'
import { texts } from '../texts.ts'
import { Device } from './device.tsx'

/** A door with a people counter over it. */
export function Door({ connected, entered, left }: DoorState) {
  return (
    <Device kind="door" connected={connected}>
      <div class="keys">
        <button type="button" onClick={() => void passDoor('in')}>
          {texts.enter}
        </button>
        <button type="button" onClick={() => void passDoor('out')}>
          {texts.leave}
        </button>
        <button type="button" class="whole" onClick={() => void passDoor('power-lost')}>
          {texts.losePower}
        </button>
      </div>
      <p role="status" class="answer">
        {texts.passed(entered, left)} {uncounted.value ? texts.nobodyHears : ''}
      </p>
    </Device>
  )
}
