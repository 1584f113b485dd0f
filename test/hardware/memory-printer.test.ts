import { openMemoryPrinter } from '../../hardware/drivers/memory-printer.ts'
import { printerConforms } from '../conformance/printer.ts'
import { quiet } from './quiet.ts'

printerConforms(() => {
  const printer = openMemoryPrinter({ log: quiet })
  return {
    printer,
    suffer: printer.suffer,
    paper: () => printer.printed().map((slip) => (slip.kind === 'ticket' ? slip.number : slip.kind)),
  }
})
