import { describe, expect, onTestFinished, test } from 'vitest'
import { crc8 } from '../../hardware/drivers/crc.ts'
import { openMemoryDoor } from '../../hardware/drivers/memory/memory-door.ts'
import { openTerabeeDoor } from '../../hardware/drivers/terabee-door.ts'
import { doorConforms } from '../conformance/door.ts'
import { eventually } from './eventually.ts'
import { type OpenPeer, quickLine, serialPeer, tcpPeer } from './peer.ts'
import { quiet } from './quiet.ts'
import { distance, frame } from './terabee.ts'

describe('a door in memory', () => {
  doorConforms(() => {
    const door = openMemoryDoor({ log: quiet })
    return {
      door,
      pass: door.pass,
      pullOut: () => door.suffer('unreachable'),
      putBack: () => door.suffer(null),
    }
  })
})

/** A counter that reports all the time, from what its power came on with. */
async function counterAt(open: OpenPeer) {
  const peer = await open()
  const total = { entered: 0, left: 0 }
  const reporting = setInterval(() => peer.say(frame(total.entered, total.left)), 10)
  onTestFinished(() => clearInterval(reporting))
  const door = openTerabeeDoor({ id: 'front', address: peer.address, log: quiet, times: quickLine })
  const counted = { entered: 0, left: 0 }
  door.onPassage((passage) => {
    counted.entered += passage.entered
    counted.left += passage.left
  })
  const pass = ({ entered, left }: { entered: number; left: number }) => {
    total.entered = (total.entered + entered) % 65_536
    total.left = (total.left + left) % 65_536
  }
  return { door, pass, total, counted, say: peer.say, pullOut: peer.cut, putBack: peer.restore }
}

describe('a people counter over tcp', () => doorConforms(() => counterAt(tcpPeer)))
describe('a people counter on a serial line', () => doorConforms(() => counterAt(serialPeer)))

test('the check sum is that of the manual', () => {
  expect(crc8(Buffer.from('00550800000000', 'hex'))).toBe(0x7c)
})

test('a counter that lost its power counts on from nought, and nobody goes in backwards', async () => {
  const { door, pass, total, counted } = await counterAt(tcpPeer)
  onTestFinished(() => door.close())
  pass({ entered: 3, left: 1 })
  await eventually(() => expect(counted).toEqual({ entered: 3, left: 1 }))
  Object.assign(total, { entered: 2, left: 0 })
  await eventually(() => expect(counted).toEqual({ entered: 5, left: 1 }))
})

test('the first person after the start counts, because the counter is told to begin at nought', async () => {
  const peer = await tcpPeer((bytes, answer) => {
    if (bytes.equals(Buffer.from('005508000000007c', 'hex'))) setTimeout(() => answer(frame(1, 0)), 20)
  })
  const door = openTerabeeDoor({ id: 'front', address: peer.address, log: quiet, times: quickLine })
  onTestFinished(() => door.close())
  const passages: unknown[] = []
  door.onPassage((passage) => passages.push(passage))
  await eventually(() => expect(passages).toEqual([{ entered: 1, left: 0 }]))
})

test('distances that a counter streams between passages are no rubbish', async () => {
  const peer = await tcpPeer()
  const door = openTerabeeDoor({ id: 'front', address: peer.address, log: quiet, times: quickLine })
  onTestFinished(() => door.close())
  await eventually(() => expect(door.state().fault).toBeNull())
  peer.say(Buffer.concat([Buffer.from('DD\x01\x02\x03\x04\x05', 'latin1'), frame(0, 0)]))
  await new Promise((heard) => setTimeout(heard, 50))
  expect(door.state().fault).toBeNull()
})

test('after 65,535 the counts begin again', async () => {
  const peer = await tcpPeer()
  const door = openTerabeeDoor({ id: 'front', address: peer.address, log: quiet, times: quickLine })
  onTestFinished(() => door.close())
  const passages: unknown[] = []
  door.onPassage((passage) => passages.push(passage))
  await eventually(() => expect(door.state().fault).toBeNull())
  peer.say(Buffer.concat([frame(65_534, 0), frame(1, 0)]))
  await eventually(() => expect(passages).toEqual([{ entered: 3, left: 0 }]))
})

test('a broken report is passed over, and the sound one after it counts', async () => {
  const { door, say, pass, counted } = await counterAt(tcpPeer)
  onTestFinished(() => door.close())
  const broken = frame(900, 900)
  broken[14] = (broken[14] ?? 0) ^ 0xff
  say(Buffer.concat([Buffer.from('rubbish P'), broken]))
  pass({ entered: 1, left: 0 })
  await eventually(() => expect(counted).toEqual({ entered: 1, left: 0 }))
  expect(door.state().fault).toBeNull()
})

test('noise that goes on is told, and a sensor that stops is told too', async () => {
  const peer = await tcpPeer()
  const settings = { id: 'front', address: peer.address, log: quiet, times: quickLine, silentMs: 80 }
  const door = openTerabeeDoor(settings)
  onTestFinished(() => door.close())
  await eventually(() => expect(door.state().fault).toBeNull())
  peer.say(Buffer.alloc(100, 0xff))
  await eventually(() => expect(door.state().fault).toBe('not-understood'))
  peer.say(distance)
  await eventually(() => expect(door.state().fault).toBeNull())
  await eventually(() => expect(door.state().fault).toBe('silent'))
  peer.say(distance)
  await eventually(() => expect(door.state().fault).toBeNull())
})
