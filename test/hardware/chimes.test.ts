import { describe, expect, onTestFinished, test } from 'vitest'
import { openLcus1Chime } from '../../hardware/drivers/lcus1-chime.ts'
import { openMemoryChime } from '../../hardware/drivers/memory/memory-chime.ts'
import { chimeConforms } from '../conformance/chime.ts'
import { eventually } from './eventually.ts'
import { type OpenPeer, quickLine, serialPeer, tcpPeer } from './peer.ts'
import { quiet } from './quiet.ts'

describe('a bell in memory', () => {
  chimeConforms(() => {
    const chime = openMemoryChime({ log: quiet, ms: 20 })
    const pullOut = () => chime.suffer('unreachable')
    return { chime, rung: chime.rung, isSilent: () => true, pullOut, putBack: () => chime.suffer(null) }
  })
})

const on = Buffer.of(0xa0, 0x02, 0x01, 0xa3).toString('latin1')
const off = Buffer.of(0xa0, 0x02, 0x00, 0xa2).toString('latin1')

async function relayChime(open: OpenPeer) {
  const { address, heard, cut, restore } = await open()
  const chime = openLcus1Chime({ id: 'bell', address, log: quiet, times: quickLine, channel: 2, ms: 30 })
  const said = () => heard().toString('latin1')
  const rung = () => said().split(on).length - 1
  return { chime, rung, isSilent: () => said().endsWith(off), pullOut: cut, putBack: restore }
}

describe('a USB relay over tcp', () => chimeConforms(() => relayChime(tcpPeer)))
describe('a USB relay on a serial line', () => chimeConforms(() => relayChime(serialPeer)))

test('a bell that was left ringing by a crash is silenced at the start', async () => {
  const { chime, isSilent, rung } = await relayChime(tcpPeer)
  onTestFinished(() => chime.close())
  await eventually(() => expect([isSilent(), rung()]).toEqual([true, 0]))
})
