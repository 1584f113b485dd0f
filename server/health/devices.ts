import type { DeviceCondition, DeviceView } from '../contract/devices.ts'
import type { CauseKind } from '../contract/health.ts'
import type { Found } from './health.ts'

const ofPrinters: Readonly<Partial<Record<DeviceCondition, CauseKind>>> = {
  'paper-near-end': 'paper-near-end',
  'no-paper': 'no-paper',
  unreachable: 'printer-unreachable',
  silent: 'printer-unreachable',
}

/** What is wrong with the lobby's devices and its own screens. */
export const devicesWrong = (devices: readonly DeviceView[]): readonly Found[] =>
  devices.flatMap(({ kind, id, condition, since }) => {
    const wrong = condition === 'well' ? null : kindOf(kind, condition)
    return wrong ? [{ kind: wrong, about: id, since }] : []
  })

function kindOf(kind: DeviceView['kind'], condition: DeviceCondition): CauseKind {
  if (kind === 'printer') return ofPrinters[condition] ?? 'printer-not-ready'
  if (kind === 'screen') return 'screen-lost'
  if (condition === 'on-battery' || condition === 'battery-low') return condition
  return 'device-gone'
}
