import { describe, expect, test } from 'vitest'
import type { CounterSign } from '../../hardware/devices.ts'
import { alphaFrame, openAlphaSign } from '../../hardware/drivers/alpha-sign.ts'
import { openCd5220Sign } from '../../hardware/drivers/cd5220-sign.ts'
import type { DriverSettings } from '../../hardware/drivers/line-device.ts'
import { openMemorySign } from '../../hardware/drivers/memory/memory-sign.ts'
import { plainLetters } from '../../hardware/drivers/plain-letters.ts'
import { signConforms } from '../conformance/sign.ts'
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
