import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Button } from '../../hardware/devices.ts'
import { crc16 } from '../../hardware/drivers/crc.ts'
import { openModbusChime } from '../../hardware/drivers/modbus-chime.ts'
import { openModbusPanel } from '../../hardware/drivers/modbus-panel.ts'
import { chimeConforms } from '../conformance/chime.ts'
import { panelConforms } from '../conformance/panel.ts'
import { eventually } from './eventually.ts'
import { type ModbusModule, serialModule, tcpModule } from './modbus-module.ts'
import { quickLine, tcpPeer } from './peer.ts'
import { quiet } from './quiet.ts'

const settings = { log: quiet, times: quickLine, unit: 1, answerMs: 200 }
const inputs: readonly Button[] = ['next', 'again', 'arrived', 'finish']
const buttons = inputs.map((button, input) => ({ input, button, counter: '3' }))

const panelOn = ({ address }: Pick<ModbusModule, 'address'>) =>
  openModbusPanel({ ...settings, id: 'desk-3', address, buttons, pollMs: 10 })
const chimeOn = ({ address }: Pick<ModbusModule, 'address'>, ms = 40) =>
  openModbusChime({ ...settings, id: 'bell', address, coil: 2, ms, probeMs: 50 })

/** A finger stays on a button for a while. */
function pressOn(module: ModbusModule, button: Button): void {
  const input = inputs.indexOf(button)
  module.inputs[input] = true
  setTimeout(() => {
    module.inputs[input] = false
  }, 120)
}

const ways = [
  ['over tcp', tcpModule],
  ['on a serial line', serialModule],
] as const

describe.each(ways)('push buttons on Modbus inputs %s', (_way, open) => {
  panelConforms(async () => {
    const module = await open()
    const press = (button: Button) => pressOn(module, button)
    return { panel: panelOn(module), press, pullOut: module.cut, putBack: module.restore }
  })
})

describe.each(ways)('a bell on a Modbus relay %s', (_way, open) => {
  chimeConforms(async () => {
    const module = await open()
    const isSilent = () => module.coils[2] === false
    const { switchedOn: rung, cut, restore } = module
    return { chime: chimeOn(module), rung, isSilent, pullOut: cut, putBack: restore }
  })
})

test('a button that is held down while the program starts was not pressed just now', async () => {
  const module = await tcpModule()
  module.inputs[0] = true
  const panel = panelOn(module)
  onTestFinished(() => panel.close())
  const presses: unknown[] = []
  panel.onPress((press) => presses.push(press))
  await eventually(() => expect(panel.state().fault).toBeNull())
  pressOn(module, 'again')
  await eventually(() => expect(presses).toEqual([{ counter: '3', button: 'again' }]))
})

test("another maker's client sees our bell ring, over tcp and in the check sum's bytes", async () => {
  const module = await tcpModule()
  const chime = chimeOn(module, 1500)
  onTestFinished(() => chime.close())
  await eventually(() => expect(chime.state().fault).toBeNull())
  const ringing = chime.ring()
  await eventually(() => expect(module.coils[2]).toBe(true))
  const port = 'port' in module.address ? String(module.address.port) : ''
  const args = [
    '-m',
    'tcp',
    '-p',
    port,
    '-a',
    '1',
    '-0',
    '-r',
    '2',
    '-c',
    '1',
    '-t',
    '0',
    '-1',
    '-q',
    '127.0.0.1',
  ]
  const { stdout } = await promisify(execFile)('mbpoll', args)
  expect(stdout).toMatch(/\[2\]:\s+1/)
  expect(await ringing).toBe('rung')
  expect(module.coils[2]).toBe(false)
})

test('the bytes to a relay are those of its manual', () => {
  const coilOn = Buffer.from('01050000FF00', 'hex')
  expect(crc16(coilOn).toString(16)).toBe('3a8c')
})

test('a module that does not answer is silent, and one that talks nonsense is not understood', async () => {
  const mute = await tcpPeer()
  const silent = chimeOn(mute)
  onTestFinished(() => silent.close())
  await eventually(() => expect(silent.state().fault).toBe('silent'))
  expect(await silent.ring()).toBe('silent')
  const babbling = await tcpPeer((_bytes, answer) => answer(Buffer.from('hello there, how are you?')))
  const confused = chimeOn(babbling)
  onTestFinished(() => confused.close())
  await eventually(() => expect(confused.state().fault).toBe('not-understood'))
})
