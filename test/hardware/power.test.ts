import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openMemoryPower } from '../../hardware/drivers/memory/memory-power.ts'
import { openNut } from '../../hardware/drivers/nut.ts'
import { powerConforms } from '../conformance/power.ts'
import { eventually } from './eventually.ts'
import { quickLine, tcpPeer } from './peer.ts'
import { quiet } from './quiet.ts'
import { openUpsd } from './upsd.ts'

vi.setConfig({ testTimeout: 40_000 })

describe('a UPS in memory', () => {
  powerConforms(() => {
    const supply = openMemoryPower({ log: quiet })
    const pullOut = () => supply.suffer('unreachable')
    return { supply, turn: supply.turn, pullOut, putBack: () => supply.suffer(null) }
  })
})

const statuses = { mains: 'OL CHRG', battery: 'OB DISCHRG', low: 'OB DISCHRG LB' }

describe("a UPS through NUT's own server", () => {
  powerConforms(async () => {
    const upsd = await openUpsd()
    const supply = openNut({
      id: 'ups',
      address: upsd.address,
      log: quiet,
      times: quickLine,
      ups: 'lobby',
      pollMs: 100,
    })
    return {
      supply,
      turn: (power) => upsd.setStatus(statuses[power]),
      pullOut: upsd.stop,
      putBack: upsd.start,
    }
  })
})

test('a name that NUT does not know is told as a device that does not answer', async () => {
  const peer = await tcpPeer((_bytes, answer) => answer(Buffer.from('ERR UNKNOWN-UPS\n')))
  const supply = openNut({
    id: 'ups',
    address: peer.address,
    log: quiet,
    times: quickLine,
    ups: 'x',
    pollMs: 20,
  })
  onTestFinished(() => supply.close())
  await eventually(() => expect(supply.state().fault).toBe('silent'))
  expect(supply.power()).toBe('unknown')
})
