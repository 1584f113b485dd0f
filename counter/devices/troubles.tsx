import type { DevicesView, DeviceView } from '../../server/contract/devices.ts'
import { deviceTexts } from '../language.ts'
import { Condition } from './condition.tsx'
import { fullName } from './device-name.ts'
import { KindIcon } from './icons.tsx'
import { severityOf } from './severity.ts'
import { TestPage } from './test-page.tsx'

interface Props {
  readonly troubles: readonly DeviceView[]
  readonly lobby: DevicesView
}

/** What somebody must see to, large, with what to do about it. */
export function Troubles({ troubles, lobby }: Props) {
  if (troubles.length === 0) return null
  return (
    <section class="troubles" aria-labelledby="troubles-heading">
      <h2 id="troubles-heading">{deviceTexts.value.troubles(troubles.length)}</h2>
      <ul>
        {troubles.map((device) => (
          <Trouble key={`${device.kind} ${device.id}`} device={device} lobby={lobby} />
        ))}
      </ul>
    </section>
  )
}

function Trouble({ device, lobby }: { readonly device: DeviceView; readonly lobby: DevicesView }) {
  return (
    <li class={`trouble ${severityOf(device.condition)}`}>
      <h3>
        <KindIcon kind={device.kind} />
        {fullName(device, lobby.counters)}
      </h3>
      <Condition device={device} lobby={lobby} />
      <p class="advice">{deviceTexts.value.advice[device.condition]}</p>
      {device.kind === 'printer' ? <TestPage printer={device} /> : null}
    </li>
  )
}
