import { array, assert, asyncProperty, uint8Array } from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Device } from '../../hardware/devices.ts'
import type { LineAddress } from '../../hardware/lines/address.ts'
import {
  type DriverParts,
  openChime,
  openDoor,
  openPanel,
  openScanner,
  openSign,
} from '../../hardware/open-line-devices.ts'
import { eventually } from './eventually.ts'
import { tcpPeer } from './peer.ts'
import { quiet } from './quiet.ts'

vi.setConfig({ testTimeout: 60_000 })

type Told = () => void

/** Every driver, opened as the lobby does it; `told` is called for each press, passage or scan. */
const drivers: Readonly<Record<string, (address: LineAddress, parts: DriverParts, told: Told) => Device>> = {
  ascii: (address, parts, told) => {
    const panel = openPanel({ id: 'a', driver: 'ascii', address, counter: '3' }, parts)
    panel.onPress(told)
    return panel
  },
  evdev: (address, parts, told) => {
    const panel = openPanel({ id: 'a', driver: 'evdev', address, counter: '3' }, parts)
    panel.onPress(told)
    return panel
  },
  'modbus-inputs': (address, parts, told) => {
    const buttons = [{ input: 0, counter: '3', button: 'next' as const }]
    const panel = openPanel({ id: 'a', driver: 'modbus-inputs', address, unit: 1, buttons }, parts)
    panel.onPress(told)
    return panel
  },
  cd5220: (address, parts) => openSign({ id: 'a', driver: 'cd5220', address, counter: '3' }, parts),
  alpha: (address, parts) => openSign({ id: 'a', driver: 'alpha', address, counter: '3' }, parts),
  'lcus-1': (address, parts) => openChime({ id: 'a', driver: 'lcus-1', address, channel: 1, ms: 50 }, parts),
  'modbus-coil': (address, parts) =>
    openChime({ id: 'a', driver: 'modbus-coil', address, unit: 1, coil: 0, ms: 50 }, parts),
  'terabee-evo': (address, parts, told) => {
    const door = openDoor({ id: 'a', driver: 'terabee-evo', address }, parts)
    door.onPassage(told)
    return door
  },
  lines: (address, parts, told) => {
    const scanner = openScanner({ id: 'a', driver: 'lines', address }, parts)
    scanner.onScan(({ kind }) => kind !== 'unknown' && told())
    return scanner
  },
}

test.each(Object.entries(drivers))(
  'whatever comes to the driver "%s", it goes on and makes nothing up',
  async (_name, open) => {
    await assert(
      asyncProperty(array(uint8Array({ minLength: 1, maxLength: 60 }), { maxLength: 6 }), async (pieces) => {
        const peer = await tcpPeer()
        let told = 0
        const device = open(peer.address, { log: quiet, now: Date.now }, () => {
          told += 1
        })
        await eventually(() => expect(device.state()).toBeDefined())
        for (const piece of pieces) peer.say(piece)
        await new Promise((heard) => setTimeout(heard, 5))
        await device.close()
        await peer.cut()
        expect(told).toBe(0)
      }),
      { numRuns: 25 },
    )
  },
)
