import { describe } from 'vitest'
import { openEscPos } from '../../hardware/drivers/escpos.ts'
import { codeOnSlip } from '../../hardware/emulator/code-on-slip.ts'
import { openEmulator } from '../../hardware/emulator/emulator.ts'
import type { LineAddress } from '../../hardware/lines/address.ts'
import type { Paper } from '../../hardware/paper/paper.ts'
import { printerConforms } from '../conformance/printer.ts'
import { serialLineTo } from './peer.ts'
import { quick, quiet } from './quiet.ts'

async function emulated(paper: Paper, line: (port: number) => Promise<LineAddress> | LineAddress) {
  const emulator = await openEmulator({ ticketMs: 0, paper: paper.dots === 576 ? 80 : 58 })
  const address = await line(emulator.port)
  const printer = openEscPos({ address, paper, log: quiet, times: quick })
  // The number stands in letters, or in the code of a picture.
  const read = () =>
    Promise.all(
      emulator
        .slips()
        .map(async (slip) => `${slip.text} ${await codeOnSlip(slip)}`)
        .toReversed(),
    )
  return { printer, suffer: emulator.fault, paper: read, close: emulator.close }
}

const tcp = (port: number): LineAddress => ({ kind: 'tcp', host: '127.0.0.1', port })
const serial = serialLineTo
const deviceFile = async (port: number): Promise<LineAddress> => {
  const line = await serialLineTo(port)
  return { kind: 'file', path: 'path' in line ? line.path : '' }
}

describe('letters over tcp', () => {
  printerConforms(() => emulated({ dots: 576, manner: 'text' }, tcp))
})
describe('pictures over tcp', () => {
  printerConforms(() => emulated({ dots: 576, manner: 'picture' }, tcp))
})
describe('narrow pictures through a device file, as on USB', () => {
  printerConforms(() => emulated({ dots: 384, manner: 'picture' }, deviceFile))
})
describe('letters on a serial line', () => {
  printerConforms(() => emulated({ dots: 576, manner: 'text' }, serial))
})
