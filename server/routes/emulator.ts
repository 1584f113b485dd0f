import { createRoute, z } from '@hono/zod-openapi'
import type { EmulatedDevices } from '../../hardware/emulator/devices/devices.ts'
import type { PrinterEmulator } from '../../hardware/emulator/emulator.ts'
import { Nothing } from '../contract/inputs.ts'
import { errors, fail, json, routes } from './answers.ts'
import { emulatedDeviceRoutes } from './emulated-devices.ts'
import { PrinterFaultInput, TrayAnswer } from './emulator-shapes.ts'
import { everyone } from './rules.ts'

const tags = ['Printer emulator']
const list = createRoute({
  ...everyone,
  method: 'get',
  path: '/slips',
  summary: 'The last 50 slips',
  tags,
  responses: { 200: { description: 'Newest first.', ...json(TrayAnswer) } },
})
const picture = createRoute({
  ...everyone,
  method: 'get',
  path: '/slips/{slip}',
  summary: 'One slip as a picture',
  tags,
  request: { params: z.object({ slip: z.string().regex(/^\d{1,9}\.png$/, 'a slip as 12.png') }) },
  responses: {
    200: { description: 'As it came out of the printer.', content: { 'image/png': { schema: z.string() } } },
    ...errors(400, 404),
  },
})
const fault = createRoute({
  ...everyone,
  method: 'put',
  path: '/fault',
  summary: 'Choose a fault',
  tags,
  request: { body: { ...json(PrinterFaultInput), required: true } },
  responses: {
    200: { description: 'The printer has the fault from now on.', ...json(Nothing) },
    ...errors(400),
  },
})

/** Whether the page has more than paper to show, and whether a lobby runs here in which tickets can be taken. */
interface Around {
  readonly devices: boolean
  readonly lobby: boolean
}

/** What the emulator's page shows and presses; without devices it shows paper alone. */
export function emulatorRoutes(
  emulator: PrinterEmulator,
  devices: EmulatedDevices | null = null,
  lobby = true,
) {
  const app = printerRoutes(emulator, { devices: devices !== null, lobby })
  if (devices) app.route('/', emulatedDeviceRoutes(devices, emulator))
  return app
}

function printerRoutes(emulator: PrinterEmulator, around: Around) {
  return routes()
    .openapi(list, (c) => {
      const slips = emulator
        .slips()
        .map(({ id, at, text, wide, unknown }) => ({ id, at, text, wide, unknown: [...unknown] }))
      const address = `tcp://127.0.0.1:${emulator.port}`
      return c.json({ slips, fault: emulator.chosen(), address, ...around }, 200)
    })
    .openapi(picture, (c) => {
      const id = Number.parseInt(c.req.valid('param').slip, 10)
      const slip = emulator.slips().find((one) => one.id === id)
      if (!slip) return fail(c, 404, 'slip-is-unknown', 'There is no such slip among the last 50.', 'slip')
      return c.body(new Uint8Array(slip.png()), 200, { 'Content-Type': 'image/png' })
    })
    .openapi(fault, (c) => {
      emulator.fault(c.req.valid('json').fault)
      return c.json({}, 200)
    })
}
