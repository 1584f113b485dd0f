import { createRoute, z } from '@hono/zod-openapi'
import type { PrinterEmulator } from '../../hardware/emulator/emulator.ts'
import { FaultInput, Nothing, SlipsAnswer } from '../contract/inputs.ts'
import { errors, fail, json, routes } from './answers.ts'

const tags = ['Printer emulator']
const list = createRoute({
  method: 'get',
  path: '/slips',
  summary: 'The last 50 slips',
  tags,
  responses: { 200: { description: 'Newest first.', ...json(SlipsAnswer) } },
})
const picture = createRoute({
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
  method: 'put',
  path: '/fault',
  summary: 'Choose a fault',
  tags,
  request: { body: { ...json(FaultInput), required: true } },
  responses: {
    200: { description: 'The printer has the fault from now on.', ...json(Nothing) },
    ...errors(400),
  },
})

/** The emulated printer's page; it is there only while no real printer is. */
export function emulatorRoutes(emulator: PrinterEmulator) {
  return routes()
    .openapi(list, (c) => {
      const slips = emulator.slips().map(({ id, at, text }) => ({ id, at, text }))
      return c.json({ slips, fault: emulator.chosen() }, 200)
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
