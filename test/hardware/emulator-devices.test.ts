import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createConnection } from 'node:net'
import { array, assert, asyncProperty, constant, oneof, property, uint8Array } from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Passage, Press, Scan } from '../../hardware/devices.ts'
import { type EmulatedDevicesSettings, openEmulatedDevices } from '../../hardware/emulator/devices/devices.ts'
import { placesOf } from '../../hardware/emulator/devices/places.ts'
import { readSign } from '../../hardware/emulator/devices/sign-orders.ts'
import { openDevices } from '../../hardware/index.ts'
import { DevicesSettings } from '../../hardware/settings.ts'
import { temporaryFolder } from '../temporary.ts'
import { eventually } from './eventually.ts'
import { quiet } from './quiet.ts'

/** A lobby's own drivers, on the lines that the emulated devices tell. */
async function lobby(settings: Partial<EmulatedDevicesSettings> = {}) {
  const emulated = await openEmulatedDevices({ log: quiet, counter: '3', ...settings })
  const printers = [{ id: 'away', address: 'tcp://127.0.0.1:1' }]
  const read = DevicesSettings.parse({ printers, ...placesOf(emulated) })
  const devices = await openDevices({ settings: read, logger: quiet })
  onTestFinished(async () => {
    await devices.close()
    await emulated.close()
  })
  const [panel, sign, chime, door, scanner] = [
    devices.panels[0]?.device,
    devices.signs[0]?.device,
    devices.chimes[0]?.device,
    devices.doors[0]?.device,
    devices.scanners[0]?.device,
  ]
  if (!panel || !sign || !chime || !door || !scanner) throw new Error('A device is missing.')
  const { keypad, sign: face, chime: bell, door: counter, scanner: reader } = emulated
  await eventually(() => {
    for (const { state } of [keypad, face, bell, counter, reader]) expect(state().connected).toBe(true)
  })
  return { emulated, panel, sign, chime, door, scanner }
}

const lines = [
  ['over tcp', () => ({})],
  ['on serial lines', () => ({ folder: temporaryFolder() })],
] as const

test.each(lines)(
  "the lobby's drivers and the emulated devices understand each other %s",
  async (_how, where) => {
    const { emulated, panel, sign, chime, door, scanner } = await lobby(where())

    const presses: Press[] = []
    panel.onPress((press) => presses.push(press))
    expect(emulated.keypad.press('next')).toBe(true)
    await eventually(() => expect(presses).toEqual([{ counter: '3', button: 'next' }]))
    panel.tell('3', { ok: true, number: 'P042', waiting: 5 })
    await eventually(() =>
      expect(emulated.keypad.state().answer).toEqual({ ok: true, number: 'P042', waiting: 5 }),
    )
    panel.tell('3', { ok: false, number: null, waiting: 0 })
    await eventually(() =>
      expect(emulated.keypad.state().answer).toEqual({ ok: false, number: null, waiting: 0 }),
    )

    sign.show({ upper: 'P042', lower: 'Skranke 3', calling: true })
    await eventually(() =>
      expect(emulated.sign.state().lines.map((line) => line.trim())).toEqual(['> P042 <', 'Skranke 3']),
    )

    expect(await chime.ring()).toBe('rung')
    await eventually(() => expect(emulated.chime.state()).toMatchObject({ on: false, rings: 1 }))

    const passages: Passage[] = []
    door.onPassage((passage) => passages.push(passage))
    emulated.door.pass('in')
    emulated.door.pass('out')
    await eventually(() =>
      expect(passages).toEqual([
        { entered: 1, left: 0 },
        { entered: 0, left: 1 },
      ]),
    )

    const scans: Scan[] = []
    scanner.onScan((scan) => scans.push(scan))
    emulated.scanner.scan('http://10.0.0.5:8080/t/mfw2k1x0a-Zk3vN0p9Qm4sT7yB1cD5eF')
    await eventually(() =>
      expect(scans).toEqual([{ kind: 'ticket', ticket: 'mfw2k1x0a-Zk3vN0p9Qm4sT7yB1cD5eF' }]),
    )
  },
  30_000,
)

test('a door that loses its power begins at nought, and the lobby counts on', async () => {
  const { emulated, door } = await lobby()
  const passages: Passage[] = []
  door.onPassage((passage) => passages.push(passage))
  emulated.door.pass('in')
  await eventually(() => expect(passages).toHaveLength(1))
  emulated.door.losePower()
  expect(emulated.door.state()).toMatchObject({ entered: 0, left: 0 })
  await eventually(() => expect(emulated.door.state().connected).toBe(true))
  emulated.door.pass('in')
  await eventually(() => expect(passages).toEqual(Array(2).fill({ entered: 1, left: 0 })))
})

test('a key that nobody hears says so, and the next one is heard when somebody is there', async () => {
  const emulated = await openEmulatedDevices({ log: quiet })
  onTestFinished(emulated.close)
  expect(emulated.keypad.press('next')).toBe(false)
  expect(emulated.keypad.state().pressed).toEqual({ button: 'next', heard: false })
  expect(emulated.door.pass('in')).toBe(false)
  expect(emulated.scanner.scan('NB-ABC123')).toBe(false)
})

test('serial lines are there until the devices are closed, and no program is left behind', async () => {
  const folder = temporaryFolder()
  const emulated = await openEmulatedDevices({ log: quiet, folder })
  expect(emulated.plugs.map(({ address }) => address)).toContain(`serial:${folder}/keypad`)
  expect(emulated.withoutSerial).toBe(false)
  expect(existsSync(`${folder}/keypad`)).toBe(true)
  await emulated.close()
  expect(existsSync(`${folder}/keypad`)).toBe(false)
  const running = spawnSync('pgrep', ['-f', folder]).stdout.toString()
  expect(running).toBe('')
})

test('without socat the devices are reached over tcp', async () => {
  const path = process.env.PATH
  process.env.PATH = ''
  onTestFinished(() => {
    process.env.PATH = path
  })
  const emulated = await openEmulatedDevices({ log: quiet, folder: temporaryFolder() })
  onTestFinished(emulated.close)
  expect(emulated.withoutSerial).toBe(true)
  for (const { address } of emulated.plugs) expect(address).toMatch(/^tcp:\/\/127\.0\.0\.1:\d+$/)
})

test('the sign shows two lines, however the line cuts the orders into pieces', () => {
  const orders = Buffer.from('\x0c\x1bt\x05\x1bQA  Nu: P042\r\x1bQBL\x9bve 3\r', 'latin1')
  const whole = readSign()
  whole.push(orders)
  const pieces = readSign()
  for (const byte of orders) pieces.push(Buffer.of(byte))
  expect(whole.lines()).toEqual(['  Nu: P042          ', 'Løve 3              '])
  expect(pieces.lines()).toEqual(whole.lines())
})

/** Noise that looks like orders more often than chance would have it. */
const noise = array(
  oneof(
    uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
    ...['\x1bQA', '\x1bQ', '\x0c', '\x1bt', '\r', '\xa0\x01\x01\xa2', 'OK P042 5\r\n', 'P042'].map((text) =>
      constant(Buffer.from(text, 'latin1')),
    ),
  ),
  { maxLength: 30 },
).map((parts) => Buffer.concat(parts))

test('whatever is sent to the sign, it shows two lines of 20 letters', () => {
  assert(
    property(noise, (bytes) => {
      const sign = readSign()
      sign.push(bytes)
      expect(sign.lines().map((line) => line.length)).toEqual([20, 20])
    }),
  )
})

test('whatever is sent to the devices, they go on', async () => {
  const { emulated, chime } = await lobby()
  await assert(
    asyncProperty(noise, async (bytes) => {
      for (const { outlet } of [
        emulated.keypad,
        emulated.sign,
        emulated.chime,
        emulated.door,
        emulated.scanner,
      ]) {
        const socket = createConnection(outlet.port, '127.0.0.1')
        socket.on('error', () => socket.destroy())
        await once(socket, 'connect')
        socket.end(bytes)
      }
    }),
    { numRuns: 30 },
  )
  // Noise may have left the contact closed; the first ring opens it in any case.
  expect(await chime.ring()).toBe('rung')
  const before = emulated.chime.state().rings
  expect(await chime.ring()).toBe('rung')
  await eventually(() => expect(emulated.chime.state().rings).toBeGreaterThan(before))
})
