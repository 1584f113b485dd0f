import type { ComponentChildren } from 'preact'
import type { EmulatedKind } from '../../devices/devices.ts'
import { desk } from '../desk.ts'
import { texts } from '../texts.ts'

interface DeviceProps {
  readonly kind: EmulatedKind
  readonly connected: boolean
  readonly children: ComponentChildren
}

/** One device: its name, whether somebody is on its line, where that is, and what can be done with it. */
export function Device({ kind, connected, children }: DeviceProps) {
  const plug = desk.value?.plugs.find((one) => one.kind === kind)
  return (
    <section class="device" aria-labelledby={kind}>
      <header>
        <h2 id={kind}>{texts.names[kind]}</h2>
        <p class={connected ? 'line connected' : 'line'}>{connected ? texts.connected : texts.alone}</p>
      </header>
      {children}
      <p class="address">
        <code>{plug?.address}</code>
      </p>
    </section>
  )
}
