import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { CounterSign } from '../../hardware/devices.ts'
import { alphaFrame, openAlphaSign } from '../../hardware/drivers/alpha-sign.ts'
import { openCd5220Sign } from '../../hardware/drivers/cd5220-sign.ts'
import { openFaceSign } from '../../hardware/drivers/face-sign.ts'
import type { DriverSettings } from '../../hardware/drivers/line-device.ts'
import { openMemorySign } from '../../hardware/drivers/memory/memory-sign.ts'
import { plainLetters } from '../../hardware/drivers/plain-letters.ts'
import { signConforms } from '../conformance/sign.ts'
import { eventually } from './eventually.ts'
import { type OpenPeer, quickLine, serialPeer, tcpPeer } from './peer.ts'
import { quiet } from './quiet.ts'

describe('a sign in memory', () => {
  signConforms(() => {
    const sign = openMemorySign({ log: quiet })
    const shows = () => `${sign.shows()?.upper} ${sign.shows()?.lower}`
    const pullOut = () => sign.suffer('unreachable')
    return { sign, shows, pullOut, putBack: () => sign.suffer(null) }
  })
})

async function signAt(openPeer: OpenPeer, open: (settings: DriverSettings) => CounterSign, last: string) {
  const { address, heard, cut, restore } = await openPeer()
  const sign = open({ id: 'sign-3', address, log: quiet, times: quickLine })
  const shows = () => heard().toString('latin1').split(last).at(-1) ?? ''
  return { sign, shows, pullOut: cut, putBack: restore }
}

const ways = [
  ['over tcp', tcpPeer],
  ['on a serial line', serialPeer],
] as const

describe.each(ways)('a pole display %s', (_way, peer) => {
  signConforms(() => signAt(peer, openCd5220Sign, '\x0c'))
})
describe.each(ways)('a moving-letter sign %s', (_way, peer) => {
  signConforms(() => signAt(peer, openAlphaSign, '\x01'))
})

test('a sign that lost its power alone has its face again after a while', async () => {
  const { address, heard } = await tcpPeer()
  const sign = openCd5220Sign({ id: 'sign-3', address, log: quiet, times: quickLine, repeatMs: 30 })
  onTestFinished(() => sign.close())
  sign.show({ upper: 'P042', lower: 'Skranke 3', calling: false })
  await eventually(() => expect(heard().toString('latin1').split('P042').length).toBeGreaterThan(3))
})

test('a sign that is slow is spared all faces but the last', async () => {
  const slow = createServer().listen(0, '127.0.0.1')
  await once(slow, 'listening')
  const bound = slow.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const settings = { id: 'sign-3', log: quiet, times: quickLine }
  const faces: string[] = []
  const sign = openFaceSign({ ...settings, address: { kind: 'tcp', host: '127.0.0.1', port } }, (face) => {
    faces.push(face.upper)
    return Buffer.alloc(8_000_000)
  })
  const [socket] = (await once(slow, 'connection')) as [Socket]
  onTestFinished(async () => {
    await sign.close()
    socket.destroy()
    slow.close()
  })
  await eventually(() => expect(sign.state().fault).toBeNull())
  for (const upper of ['P001', 'P002', 'P003', 'P004']) sign.show({ upper, lower: '', calling: true })
  socket.resume()
  await eventually(() => expect(faces).toEqual(['P001', 'P004']))
})

test('a frame for a moving-letter sign has the sum of all from STX through ETX', () => {
  const frame = alphaFrame({ upper: 'P042', lower: 'Skranke 3', calling: false }).toString('latin1')
  const body = '\x02AA\x1b0bP042 Skranke 3\x03'
  const sum = [...body].reduce((total, one) => total + one.charCodeAt(0), 0)
  const digits = sum.toString(16).toUpperCase().padStart(4, '0')
  expect(frame).toBe(`\0\0\0\0\0\x01Z00${body}${digits}\x04`)
})

test('letters that a sign does not have are written as Danes write without them', () => {
  expect(plainLetters('Åben kø på rådhuset')).toBe('AAben koe paa raadhuset')
  expect(plainLetters('Łódź café – 你')).toBe('?odz cafe ? ?')
})
