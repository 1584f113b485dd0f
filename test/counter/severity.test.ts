import { expect, test } from 'vitest'
import { severityOf, troublesFirst } from '../../counter/devices/severity.ts'
import { type DeviceView, deviceConditions } from '../../server/contract/devices.ts'

const device = (kind: DeviceView['kind'], condition: DeviceView['condition'], id = kind): DeviceView => ({
  kind,
  id,
  counter: null,
  condition,
  since: 0,
})

test('a printer that gives no paper comes before one whose paper ends soon, and that before all else', () => {
  const devices = [
    device('screen', 'lost'),
    device('door', 'silent'),
    device('printer', 'paper-near-end', 'printer'),
    device('power', 'on-battery'),
    device('printer', 'well'),
    device('printer', 'no-paper', 'printer'),
  ]
  expect(troublesFirst(devices).map(({ kind, condition }) => `${kind} ${condition}`)).toEqual([
    'printer no-paper',
    'printer paper-near-end',
    'power on-battery',
    'door silent',
    'screen lost',
  ])
})

test('what still works but will need somebody is told apart from what does not work', () => {
  const soon = deviceConditions.filter((condition) => severityOf(condition) === 'soon')
  expect(soon).toEqual(['paper-near-end', 'on-battery'])
  expect(deviceConditions.filter((condition) => severityOf(condition) === 'well')).toEqual(['well'])
})
