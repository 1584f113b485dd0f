import { assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readLineAddress } from '../../hardware/lines/address.ts'
import { type Line, openLine } from '../../hardware/lines/line.ts'
import { eventually } from './eventually.ts'
import { type OpenPeer, type Peer, quickLine, serialPeer, tcpPeer } from './peer.ts'

interface Tried {
  readonly line: Line
  readonly heard: () => string
  readonly downs: string[]
  readonly ups: () => number
}

function lineTo(address: Peer['address'], times = quickLine): Tried {
  let heard = ''
  let ups = 0
  const downs: string[] = []
  const line = openLine({
    address,
    times,
    up: () => {
      ups += 1
    },
    bytes: (bytes) => {
      heard += bytes.toString('latin1')
    },
    down: (reason) => downs.push(reason),
  })
  onTestFinished(() => line.close())
  return { line, heard: () => heard, downs, ups: () => ups }
}

/** The same pseudo-terminal, read and written as a device file. */
const filePeer: OpenPeer = async (hear) => {
  const peer = await serialPeer(hear)
  return { ...peer, address: { kind: 'file', path: 'path' in peer.address ? peer.address.path : '' } }
}

describe.each([
  ['over tcp', tcpPeer],
  ['on a serial line', serialPeer],
  ['through a device file', filePeer],
] as const)('a line %s', (_way, open) => {
  test('carries bytes both ways, whole and in order', async () => {
    const peer = await open()
    const { line, heard } = lineTo(peer.address)
    expect(await line.connected()).toBe(true)
    const letter = Buffer.alloc(10_000, 'abcdefghij')
    expect(await line.send(letter)).toBe('all')
    await eventually(() => expect(peer.heard()).toEqual(letter))
    peer.say(Buffer.of(0x12, 0x00, 0xff))
    await eventually(() => expect(heard()).toBe('\x12\x00\xff'))
  })

  test('says when it is cut, and comes back by itself', async () => {
    const peer = await open()
    const { line, downs, ups } = lineTo(peer.address)
    await eventually(() => expect(ups()).toBe(1))
    await peer.cut()
    await eventually(() => expect(downs.length).toBeGreaterThan(0))
    expect(await line.send(Buffer.from('x'))).toBe('nothing')
    await peer.restore()
    await eventually(() => expect(ups()).toBe(2))
  })

  test('is cut in the middle of a long letter, and nobody waits for ever', async () => {
    const peer = await open()
    const { line } = lineTo(peer.address)
    await line.connected()
    const sent = line.send(Buffer.alloc(20_000_000, 'x'))
    await new Promise((soon) => setTimeout(soon, 20))
    await peer.cut()
    expect(await sent).toBe('part')
  })
})

test('a serial line that is pulled out while bytes stream comes back each time', async () => {
  const peer = await serialPeer()
  const { line, ups } = lineTo(peer.address)
  const streaming = setInterval(() => peer.say(Buffer.alloc(2000)), 1)
  onTestFinished(() => clearInterval(streaming))
  for (let round = 1; round <= 5; round++) {
    await eventually(() => expect(ups()).toBe(round))
    await new Promise((soon) => setTimeout(soon, 20))
    await peer.cut()
    await peer.restore()
  }
  await eventually(() => expect(ups()).toBe(6))
  line.drop('somebody gave it up')
  // Its port is locked while it is open, so it comes back only if it was closed.
  await eventually(() => expect(ups()).toBe(7))
})

test('the pauses between tries grow, so that a device that is gone costs nothing', async () => {
  const peer = await tcpPeer()
  await peer.cut()
  const { downs } = lineTo(peer.address, { ...quickLine, retryMinMs: 20, retryMaxMs: 10_000 })
  await new Promise((later) => setTimeout(later, 700))
  // 20 + 40 + 80 + 160 + 320 ms: six tries at most, where an unchanged pause would have made 35.
  expect(downs.length).toBeGreaterThanOrEqual(3)
  expect(downs.length).toBeLessThanOrEqual(6)
})

test('a device that is given up each time it speaks is tried ever more seldom too', async () => {
  const peer = await tcpPeer((_bytes, answer) => answer(Buffer.from('rubbish')))
  let tries = 0
  const line = openLine({
    address: peer.address,
    times: { ...quickLine, retryMinMs: 20, retryMaxMs: 10_000 },
    up() {
      tries += 1
      void line.send(Buffer.from('?'))
    },
    bytes: () => line.drop('rubbish'),
    down() {},
  })
  onTestFinished(() => line.close())
  await new Promise((later) => setTimeout(later, 700))
  expect(tries).toBeGreaterThanOrEqual(3)
  expect(tries).toBeLessThanOrEqual(6)
})

test('a device that does not exist is no error, only a line that is down', async () => {
  for (const path of ['/dev/there-is-no-such-device', '/']) {
    const serial = lineTo({ kind: 'serial', path, baud: 9600, bits: 8, parity: 'none', stopBits: 1 })
    const file = lineTo({ kind: 'file', path })
    await eventually(() =>
      expect([serial.downs.length, file.downs.length].every((downs) => downs > 0)).toBe(true),
    )
  }
})

test('an address says where a device is', () => {
  expect(readLineAddress('tcp://10.0.0.5:9100')).toEqual({ kind: 'tcp', host: '10.0.0.5', port: 9100 })
  expect(readLineAddress('tcp://[fe80::1]:9100')).toEqual({ kind: 'tcp', host: 'fe80::1', port: 9100 })
  expect(readLineAddress('file:/dev/usb/lp0')).toEqual({ kind: 'file', path: '/dev/usb/lp0' })
  expect(readLineAddress('serial:/dev/ttyUSB0?baud=19200&bits=7&parity=even&stop=2')).toEqual({
    kind: 'serial',
    path: '/dev/ttyUSB0',
    baud: 19_200,
    bits: 7,
    parity: 'even',
    stopBits: 2,
  })
  for (const wrong of [
    '10.0.0.5',
    'tcp://a',
    'tcp://a:99999',
    'serial:ttyUSB0',
    'serial:/dev/a?bauds=9600',
    'lpt1',
    '',
  ]) {
    expect(readLineAddress(wrong)).toBeNull()
  }
})

test('whatever stands in the file, an address is read or refused, and never throws', () => {
  assert(
    property(constantFrom('tcp://', 'serial:/', 'file:/', ''), string(), integer(), (kind, text, number) => {
      const read = readLineAddress(`${kind}${text}:${number}`)
      expect(read === null || typeof read.kind === 'string').toBe(true)
    }),
  )
})
