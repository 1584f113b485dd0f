import { expect, onTestFinished, test } from 'vitest'
import { openEmulator } from '../../hardware/emulator/emulator.ts'
import { openDevices } from '../../hardware/index.ts'
import { eventually } from './eventually.ts'
import { quiet } from './quiet.ts'
import { danishSlip } from './slips.ts'

test('a lobby without a printer prints on paper that can be looked at', async () => {
  const { printer, emulator, close } = await openDevices({ printer: 'emulator', logger: quiet })
  onTestFinished(close)
  await eventually(() => expect(printer.state().fault).toBeNull())
  expect(await printer.print('P042', danishSlip)).toBe('printed')
  expect(emulator?.slips()[0]?.text).toContain('P042')
})

test('a lobby with a printer uses that one, and has no paper on the screen', async () => {
  const real = await openEmulator({ ticketMs: 0 })
  onTestFinished(real.close)
  const place = { host: '127.0.0.1', port: real.port }
  const { printer, emulator, close } = await openDevices({ printer: place, logger: quiet })
  onTestFinished(close)
  expect(emulator).toBeNull()
  expect(await printer.print('P042', danishSlip)).toBe('printed')
  expect(real.slips()).toHaveLength(1)
})
