import { openEscPos } from '../../hardware/drivers/escpos.ts'
import { openEmulator } from '../../hardware/emulator/emulator.ts'
import { printerConforms } from '../conformance/printer.ts'
import { quick, quiet } from './quiet.ts'

printerConforms(async () => {
  const emulator = await openEmulator({ ticketMs: 0 })
  const printer = openEscPos({
    address: { kind: 'tcp', host: '127.0.0.1', port: emulator.port },
    paper: { dots: 576, manner: 'text' },
    log: quiet,
    times: quick,
  })
  const paper = () =>
    emulator
      .slips()
      .map(({ text }) => text)
      .toReversed()
  return { printer, suffer: emulator.fault, paper, close: emulator.close }
})
