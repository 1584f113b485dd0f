import { expect, onTestFinished, test } from 'vitest'
import { openEmulator } from '../../hardware/emulator/emulator.ts'
import { openDevices } from '../../hardware/index.ts'
import { DevicesSettings } from '../../hardware/settings.ts'
import { codeOn } from './code-on.ts'
import { eventually } from './eventually.ts'
import { quiet } from './quiet.ts'
import { danishSlip } from './slips.ts'

test('a lobby without a printer prints on paper that can be looked at', async () => {
  const { printers, emulator, close } = await openDevices({
    settings: DevicesSettings.parse({}),
    logger: quiet,
  })
  onTestFinished(close)
  await eventually(() => expect(printers.state().fault).toBeNull())
  expect(await printers.print('P042', danishSlip, () => {})).toBe('printed')
  expect(await codeOn(emulator?.slips()[0]?.png() ?? Buffer.alloc(0))).toBe(danishSlip.address)
})

test('a lobby with a printer uses that one, and has no paper on the screen', async () => {
  const real = await openEmulator({ ticketMs: 0 })
  onTestFinished(real.close)
  const settings = DevicesSettings.parse({
    printers: [{ id: 'kiosk', address: `tcp://127.0.0.1:${real.port}`, manner: 'text' }],
  })
  const { printers, emulator, close } = await openDevices({ settings, logger: quiet })
  onTestFinished(close)
  expect(emulator).toBeNull()
  expect(await printers.print('P042', danishSlip, () => {})).toBe('printed')
  expect(real.slips()).toHaveLength(1)
})
