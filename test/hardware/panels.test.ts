import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert, asyncProperty, constantFrom, nat, oneof, uint8Array } from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Button, buttons } from '../../hardware/devices.ts'
import { openAsciiPanel } from '../../hardware/drivers/ascii-panel.ts'
import { openEvdevPanel } from '../../hardware/drivers/evdev-panel.ts'
import { openMemoryPanel } from '../../hardware/drivers/memory/memory-panel.ts'
import { panelConforms } from '../conformance/panel.ts'
import { temporaryFolder } from '../temporary.ts'
import { keyPress } from './evdev.ts'
import { eventually } from './eventually.ts'
import { type OpenPeer, quickLine, serialPeer, tcpPeer } from './peer.ts'
import { quiet } from './quiet.ts'

const settings = { id: 'desk-3', log: quiet, times: quickLine, counter: '3' }

describe('a keypad in memory', () => {
  panelConforms(() => {
    const panel = openMemoryPanel({ log: quiet })
    const pullOut = () => panel.suffer('unreachable')
    return { panel, press: (button) => panel.press('3', button), pullOut, putBack: () => panel.suffer(null) }
  })
})

async function asciiPanel(open: OpenPeer) {
  const { address, say, cut, restore, heard } = await open()
  const panel = openAsciiPanel({ ...settings, address })
  const press = (button: Button) => say(`${button.toUpperCase()}\r\n`)
  return { panel, press, pullOut: cut, putBack: restore, say, heard }
}

describe('a keypad that says words, over tcp', () => panelConforms(() => asciiPanel(tcpPeer)))
describe('a keypad that says words, on a serial line', () => panelConforms(() => asciiPanel(serialPeer)))

const codes: Partial<Record<Button, number>> = { next: 96, again: 82, arrived: 78, finish: 83 }

describe('a USB number pad', () => {
  panelConforms(async () => {
    const { address, say, cut, restore } = await serialPeer()
    const path = 'path' in address ? address.path : ''
    const panel = openEvdevPanel({ ...settings, address: { kind: 'file', path } })
    const press = (button: Button) => say(keyPress(codes[button] ?? 0))
    return { panel, press, pullOut: cut, putBack: restore }
  })
})

test('the keypad hears what came of its press, and whom it concerns', async () => {
  const { panel, say, heard } = await asciiPanel(tcpPeer)
  onTestFinished(() => panel.close())
  panel.onPress(({ counter }) => panel.tell(counter, { ok: counter === '3', number: 'P042', waiting: 5 }))
  await eventually(() => expect(panel.state().fault).toBeNull())
  say('NEXT\r@4 NEXT\nPING\r\n')
  await eventually(() => expect(heard().toString()).toBe('OK P042 5\r\n@4 NO P042 5\r\nPONG\r\n'))
})

test('a keypad that sends rubbish is told to be, and is well with its next word', async () => {
  const { panel, say, heard } = await asciiPanel(tcpPeer)
  onTestFinished(() => panel.close())
  await eventually(() => expect(panel.state().fault).toBeNull())
  say('\xff\xfe\x00!!\r\n')
  await eventually(() => expect(panel.state().fault).toBe('not-understood'))
  expect(heard().toString()).toBe('?\r\n')
  say('PING\r\n')
  await eventually(() => expect(panel.state().fault).toBeNull())
})

test.each([
  ['over tcp', tcpPeer],
  ['on a serial line', serialPeer],
] as const)('half a word that a keypad said when it was pulled out %s is forgotten', async (_way, peer) => {
  const { panel, say, pullOut, putBack } = await asciiPanel(peer)
  onTestFinished(() => panel.close())
  const presses: unknown[] = []
  panel.onPress((press) => presses.push(press))
  await eventually(() => expect(panel.state().fault).toBeNull())
  say('NE')
  await new Promise((sent) => setTimeout(sent, 30))
  await pullOut()
  await eventually(() => expect(panel.state().fault).toBe('unreachable'))
  await putBack()
  await eventually(() => expect(panel.state().fault).toBeNull())
  say('XT\r\nPARK\r\n')
  await eventually(() => expect(presses).toEqual([{ counter: '3', button: 'park' }]))
})

test('a key that is held down is one press, and its way up is none', async () => {
  const { address, say } = await serialPeer()
  const path = 'path' in address ? address.path : ''
  const panel = openEvdevPanel({ ...settings, address: { kind: 'file', path }, keys: { KP5: 'next' } })
  onTestFinished(() => panel.close())
  const presses: unknown[] = []
  panel.onPress((press) => presses.push(press))
  await eventually(() => expect(panel.state().fault).toBeNull())
  for (const value of [1, 2, 2, 2, 0]) say(keyPress(76, value))
  say(keyPress(96))
  say(keyPress(76))
  await eventually(() => expect(presses).toHaveLength(2))
})

test('what is no key at all is told, and the next key is heard', async () => {
  const { address, say } = await serialPeer()
  const path = 'path' in address ? address.path : ''
  const panel = openEvdevPanel({ ...settings, address: { kind: 'file', path } })
  onTestFinished(() => panel.close())
  const presses: unknown[] = []
  panel.onPress((press) => presses.push(press))
  await eventually(() => expect(panel.state().fault).toBeNull())
  say(Buffer.alloc(31, 0xff))
  await eventually(() => expect(panel.state().fault).toBe('not-understood'))
  say(keyPress(96))
  await eventually(() => expect(presses).toEqual([{ counter: '3', button: 'next' }]))
  expect(panel.state().fault).toBeNull()
})

test('a number pad is read from a pipe as from its device file', async () => {
  const path = join(temporaryFolder(), 'keypad')
  execFileSync('mkfifo', [path])
  const panel = openEvdevPanel({ ...settings, address: { kind: 'file', path } })
  onTestFinished(() => panel.close())
  const presses: unknown[] = []
  panel.onPress((press) => presses.push(press))
  await eventually(() => expect(panel.state().fault).toBeNull())
  const event = keyPress(96)
  writeFileSync(path, event.subarray(0, 10))
  await new Promise((read) => setTimeout(read, 40))
  writeFileSync(path, Buffer.concat([event.subarray(10), keyPress(96, 0), keyPress(82)]))
  await eventually(() => expect(presses.at(-1)).toEqual({ counter: '3', button: 'again' }))
  expect(presses).toHaveLength(2)
})

test('words among rubbish are heard once each, wherever the line splits them', async () => {
  const { panel, say } = await asciiPanel(tcpPeer)
  onTestFinished(() => panel.close())
  const heard: Button[] = []
  panel.onPress(({ button }) => heard.push(button))
  await eventually(() => expect(panel.state().fault).toBeNull())
  const rubbish = uint8Array({ maxLength: 90 }).map((bytes) => `!${Buffer.from(bytes).toString('latin1')}`)
  const said = array(oneof(constantFrom(...buttons), rubbish), { maxLength: 8 })
  await assert(
    asyncProperty(said, constantFrom('\r', '\n', '\r\n'), nat({ max: 30 }), async (words, end, split) => {
      heard.length = 0
      const lines = words.map((word) => (word.startsWith('!') ? word : word.toUpperCase()))
      const bytes = Buffer.from([...lines, 'PING', 'PARK', ''].join(end), 'latin1')
      for (let at = 0; at < bytes.length; at += split + 1) {
        say(bytes.subarray(at, at + split + 1))
        await new Promise(setImmediate)
      }
      const pressed = [...words.filter((word) => !word.startsWith('!')), 'park']
      await eventually(() => expect(heard).toHaveLength(pressed.length))
      expect(heard).toEqual(pressed)
    }),
    { numRuns: 40 },
  )
})

test('a key that no keypad has is told to whoever wrote it into the devices file', async () => {
  const told: object[] = []
  const log = { ...quiet, warn: (facts: object) => void told.push(facts) }
  const address = { kind: 'file', path: join(temporaryFolder(), 'none') } as const
  const panel = openEvdevPanel({ ...settings, log, address, keys: { KPENTR: 'next', KP5: 'park' } })
  await panel.close()
  expect(told).toContainEqual({ device: 'desk-3', key: 'KPENTR' })
})
