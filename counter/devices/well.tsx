import { type DevicesView, type DeviceView, deviceKinds } from '../../server/contract/devices.ts'
import { deviceTexts } from '../language.ts'
import { Condition } from './condition.tsx'
import { shortName } from './device-name.ts'
import { KindIcon } from './icons.tsx'
import { TestPage } from './test-page.tsx'

interface Props {
  readonly devices: readonly DeviceView[]
  readonly lobby: DevicesView
}

/** What works, kind by kind: quiet, and small. */
export function Well({ devices, lobby }: Props) {
  const well = devices.filter(({ condition }) => condition === 'well')
  if (well.length === 0) return null
  const kinds = deviceKinds.filter((kind) => well.some((device) => device.kind === kind))
  return (
    <section class="well" aria-labelledby="well-heading">
      <h2 id="well-heading">{deviceTexts.value.well}</h2>
      {kinds.map((kind) => (
        <section key={kind} class="well-group" aria-labelledby={`well-${kind}`}>
          <h3 id={`well-${kind}`}>
            <KindIcon kind={kind} />
            {deviceTexts.value.groups[kind]}
          </h3>
          <ul>
            {well
              .filter((device) => device.kind === kind)
              .map((device) => (
                <Row key={device.id} device={device} lobby={lobby} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Row({ device, lobby }: { readonly device: DeviceView; readonly lobby: DevicesView }) {
  return (
    <li>
      <strong>{shortName(device, lobby.counters)}</strong>
      <Condition device={device} lobby={lobby} />
      {device.kind === 'printer' ? <TestPage printer={device} /> : null}
    </li>
  )
}
