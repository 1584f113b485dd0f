import { describe, expect, onTestFinished, test } from 'vitest'
import type { Button } from '../../hardware/devices.ts'
import { openAsciiPanel } from '../../hardware/drivers/ascii-panel.ts'
import { openEvdevPanel } from '../../hardware/drivers/evdev-panel.ts'
import { openMemoryPanel } from '../../hardware/drivers/memory/memory-panel.ts'
import { panelConforms } from '../conformance/panel.ts'
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

test('half a word that a pulled-out keypad said is forgotten', async () => {
  const { panel, say, pullOut, putBack } = await asciiPanel(tcpPeer)
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
