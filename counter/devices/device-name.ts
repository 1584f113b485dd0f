import type { DevicesView, DeviceView } from '../../server/contract/devices.ts'
import { deviceTexts, inWords } from '../language.ts'

type Counters = DevicesView['counters']

/** What a device is called beside others of its kind: a screen by its room, others as the devices file has it. */
export function shortName({ kind, id, counter }: DeviceView, counters: Counters): string {
  const { screens } = deviceTexts.value
  const place = counter === null ? null : counterName(counter, counters)
  if (kind !== 'screen') return place ? `${id} (${place})` : id
  if (place) return screens.sign(place)
  return id === 'kiosk' || id === 'wall' ? screens[id] : id
}

/** What a device is called where it stands alone. */
export function fullName(device: DeviceView, counters: Counters): string {
  const name = shortName(device, counters)
  return device.kind === 'screen' ? name : `${deviceTexts.value.kinds[device.kind]} ${name}`
}

function counterName(id: string, counters: Counters): string {
  const counter = counters.find((one) => one.id === id)
  return counter ? inWords(counter.name) : id
}
