import { createRoute } from '@hono/zod-openapi'
import type { EmulatedDevices } from '../../hardware/emulator/devices/devices.ts'
import type { PrinterEmulator } from '../../hardware/emulator/emulator.ts'
import { errors, fail, json, routes } from './answers.ts'
import { DeskAnswer, DoorInput, HeardAnswer, KeyInput, ScanInput } from './emulator-shapes.ts'
import { everyone } from './rules.ts'

const tags = ['Emulated devices']
const heard = { 200: { description: 'It was done.', ...json(HeardAnswer) } }
const state = createRoute({
  ...everyone,
  method: 'get',
  path: '/devices',
  summary: 'How the emulated devices are',
  tags,
  responses: { 200: { description: 'All of them.', ...json(DeskAnswer) } },
})
const key = createRoute({
  ...everyone,
  method: 'post',
  path: '/keypad',
  summary: 'Press a key',
  tags,
  request: { body: { ...json(KeyInput), required: true } },
  responses: { ...heard, ...errors(400) },
})
const door = createRoute({
  ...everyone,
  method: 'post',
  path: '/door',
  summary: 'Let somebody through the door, or take its power away',
  tags,
  request: { body: { ...json(DoorInput), required: true } },
  responses: { ...heard, ...errors(400) },
})
const scan = createRoute({
  ...everyone,
  method: 'post',
  path: '/scanner',
  summary: 'Hold a code under the scanner',
  tags,
  request: { body: { ...json(ScanInput), required: true } },
  responses: { ...heard, ...errors(400, 404, 409) },
})

/** Keypad, sign, chime, door and scanner on the emulator's page. */
export function emulatedDeviceRoutes(devices: EmulatedDevices, printer: PrinterEmulator) {
  const { keypad, sign, chime, scanner, counter, plugs } = devices
  return routes()
    .openapi(state, (c) =>
      c.json(
        {
          counter,
          plugs: [...plugs],
          keypad: keypad.state(),
          sign: { ...sign.state(), lines: [...sign.state().lines] as [string, string] },
          chime: chime.state(),
          door: devices.door.state(),
          scanner: scanner.state(),
        },
        200,
      ),
    )
    .openapi(key, (c) => c.json({ heard: keypad.press(c.req.valid('json').button) }, 200))
    .openapi(door, (c) => {
      const { event } = c.req.valid('json')
      if (event !== 'power-lost') return c.json({ heard: devices.door.pass(event) }, 200)
      const { connected } = devices.door.state()
      devices.door.losePower()
      return c.json({ heard: connected }, 200)
    })
    .openapi(scan, async (c) => {
      const input = c.req.valid('json')
      if ('code' in input) return c.json({ heard: scanner.scan(input.code) }, 200)
      const slip = printer.slips().find(({ id }) => id === input.slip)
      if (!slip) return fail(c, 404, 'slip-is-unknown', 'There is no such slip among the last 50.', 'slip')
      // Drawing takes memory that a lobby with a real printer need not spend.
      const { codeOnSlip } = await import('../../hardware/emulator/code-on-slip.ts')
      const code = await codeOnSlip(slip)
      if (code === null) return fail(c, 409, 'slip-has-no-code', 'There is no code on this slip.', 'slip')
      return c.json({ heard: scanner.scan(code) }, 200)
    })
}
