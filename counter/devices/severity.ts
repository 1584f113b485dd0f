import type { DeviceCondition, DeviceView } from '../../server/contract/devices.ts'

/** How a device stands: it works, it will need somebody soon, or it does not work. */
export type Severity = 'well' | 'soon' | 'stop'

const severities: Readonly<Partial<Record<DeviceCondition, Severity>>> = {
  well: 'well',
  'paper-near-end': 'soon',
  'on-battery': 'soon',
}

export const severityOf = (condition: DeviceCondition): Severity => severities[condition] ?? 'stop'

const rank: Readonly<Record<DeviceView['kind'], number>> = {
  printer: 0,
  power: 2,
  panel: 3,
  sign: 4,
  scanner: 5,
  headset: 5,
  chime: 6,
  door: 7,
  screen: 8,
}

/** A printer that gives no paper comes first, then one whose paper ends soon, then the rest; screens last. */
const rankOf = ({ kind, condition }: DeviceView): number =>
  kind === 'printer' && severityOf(condition) === 'soon' ? 1 : rank[kind]

/** Devices that somebody must see to, the most important first. */
export const troublesFirst = (devices: readonly DeviceView[]): readonly DeviceView[] =>
  devices.filter(({ condition }) => condition !== 'well').sort((one, other) => rankOf(one) - rankOf(other))
