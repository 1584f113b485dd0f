import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { ChimeState } from '../../devices/chime.ts'
import { playChime } from '../bell.ts'
import { texts } from '../texts.ts'
import { timeOf } from '../time.ts'
import { Device } from './device.tsx'

const audible = signal(false)

/** A bell: how often it rang, and its sound for whoever wants to hear it. */
export function Chime({ connected, on, rings, rangAt }: ChimeState) {
  const heard = useRef(rings)
  useEffect(() => {
    if (audible.value && rings > heard.current) playChime()
    heard.current = rings
  }, [rings])
  return (
    <Device kind="chime" connected={connected}>
      <p role="status" class={on ? 'answer ringing' : 'answer'}>
        {rangAt === null ? texts.silent : texts.rang(rings, timeOf(rangAt))}
      </p>
      <label class="switch">
        <input
          type="checkbox"
          checked={audible.value}
          onChange={(event) => {
            audible.value = event.currentTarget.checked
          }}
        />
        {texts.sound}
      </label>
    </Device>
  )
}
