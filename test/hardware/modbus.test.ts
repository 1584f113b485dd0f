import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { assert, constantFrom, property, uint8Array } from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Button } from '../../hardware/devices.ts'
import { crc16 } from '../../hardware/drivers/crc.ts'
import { readInputs, rtu, tcpFraming, writeCoil } from '../../hardware/drivers/modbus/frames.ts'
import { createStrikes } from '../../hardware/drivers/modbus/strikes.ts'
import { openModbusChime } from '../../hardware/drivers/modbus-chime.ts'
import { openModbusPanel } from '../../hardware/drivers/modbus-panel.ts'
import { chimeConforms } from '../conformance/chime.ts'
import { panelConforms } from '../conformance/panel.ts'
import { eventually } from './eventually.ts'
import { type ModbusModule, serialModule, tcpModule } from './modbus-module.ts'
import { quickLine, tcpPeer } from './peer.ts'
import { quiet } from './quiet.ts'

/** A busy machine may be late with its answers, which must not look like a module's silence. */
const settings = { log: quiet, times: quickLine, unit: 1, answerMs: 1500 }
const inputs: readonly Button[] = ['next', 'again', 'arrived', 'finish']
const buttons = inputs.map((button, input) => ({ input, button, counter: '3' }))

const panelOn = ({ address }: Pick<ModbusModule, 'address'>) =>
  openModbusPanel({ ...settings, id: 'desk-3', address, buttons, pollMs: 10 })
const chimeOn = ({ address }: Pick<ModbusModule, 'address'>, more: { ms?: number; answerMs?: number } = {}) =>
  openModbusChime({ ...settings, id: 'bell', address, coil: 2, ms: 40, probeMs: 50, ...more })

/** A finger stays on a button for a while. */
function pressOn(module: ModbusModule, button: Button): void {
  const input = inputs.indexOf(button)
  module.inputs[input] = true
  setTimeout(() => {
    module.inputs[input] = false
  }, 800)
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
  const chime = chimeOn(module, { ms: 1500 })
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
  const silent = chimeOn(mute, { answerMs: 100 })
  onTestFinished(() => silent.close())
  await eventually(() => expect(silent.state().fault).toBe('silent'))
  expect(await silent.ring()).toBe('silent')
  const babbling = await tcpPeer((_bytes, answer) => answer(Buffer.from('hello there, how are you?')))
  const confused = chimeOn(babbling)
  onTestFinished(() => confused.close())
  await eventually(() => expect(confused.state().fault).toBe('not-understood'))
})

test('devices on one serial line take turns, and one that is missing holds nobody up for long', async () => {
  const module = await serialModule()
  const here = { ...settings, address: module.address }
  const panel = panelOn(module)
  const missing = openModbusPanel({ ...here, id: 'desk-4', unit: 2, buttons, answerMs: 100 })
  const chime = openModbusChime({ ...here, id: 'bell', coil: 2, ms: 20, probeMs: 200 })
  onTestFinished(async () => void (await Promise.all([panel, missing, chime].map((one) => one.close()))))
  const presses: unknown[] = []
  panel.onPress((press) => presses.push(press))
  await eventually(() =>
    expect([panel, missing, chime].map((one) => one.state().fault)).toEqual([null, 'silent', null]),
  )
  module.inputs[0] = true
  await eventually(() => expect(presses).toEqual([{ counter: '3', button: 'next' }]))
  expect(await chime.ring()).toBe('rung')
  expect([module.switchedOn(), module.coils[2]]).toEqual([1, false])
  await chime.close()
  module.inputs[1] = true
  await eventually(() => expect(presses).toHaveLength(2))
})

test('a module that refuses what it is asked is not understood, and its bell has not rung', async () => {
  const refusing = await tcpPeer((bytes, answer) =>
    answer(
      Buffer.concat([bytes.subarray(0, 4), Buffer.of(0, 3, bytes[6] ?? 0, (bytes[7] ?? 0) | 0x80, 0x02)]),
    ),
  )
  const [panel, chime] = [panelOn(refusing), chimeOn(refusing)]
  onTestFinished(async () => void (await Promise.all([panel.close(), chime.close()])))
  await eventually(() => expect(panel.state().fault).toBe('not-understood'))
  expect(await chime.ring()).toBe('not-understood')
})

test('a bell whose answer was lost is silenced all the same', async () => {
  let isOn = false
  const deaf = await tcpPeer((bytes, answer) => {
    isOn = bytes[10] === 0xff
    if (!isOn) answer(bytes)
  })
  const chime = chimeOn(deaf, { answerMs: 200 })
  onTestFinished(() => chime.close())
  await eventually(() => expect(chime.state().fault).toBeNull())
  expect(await chime.ring()).toBe('silent')
  expect(isOn).toBe(false)
})

test("an answer that comes too late is nobody's", () => {
  const framing = tcpFraming()
  const [first, second] = [true, false].map((on) => {
    const request = { unit: 1, body: writeCoil(2, on) }
    return { request, answer: framing.pack(request) }
  })
  if (!first || !second) throw new Error('Nothing was asked.')
  const both = Buffer.concat([first.answer, second.answer])
  expect(framing.unpack(second.request, both)).toEqual(second.request.body)
  expect(framing.unpack(second.request, first.answer)).toBe('more')
  expect(rtu.unpack(second.request, rtu.pack(first.request))).toBe('wrong')
})

test('whatever comes as an answer is read, waited for or refused, and never throws', () => {
  const requests = [readInputs(0, 9), writeCoil(3, true)].map((body) => ({ unit: 1, body }))
  assert(
    property(
      constantFrom(...requests),
      constantFrom(rtu, tcpFraming()),
      uint8Array(),
      (request, way, noise) => {
        const read = way.unpack(request, Buffer.from(noise))
        expect(read === 'more' || read === 'wrong' || Buffer.isBuffer(read)).toBe(true)
      },
    ),
  )
})

test('a contact that bounces while it opens is struck once', () => {
  const strikes = createStrikes()
  const struck = [0, 1, 1, 0, 1, 0, 0, 1].map((on) => strikes.read([on === 1]).length)
  expect(struck).toEqual([0, 1, 0, 0, 0, 0, 0, 1])
  strikes.forget()
  expect(strikes.read([true])).toEqual([])
})
