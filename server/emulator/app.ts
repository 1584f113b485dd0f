import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { EmulatedDevices } from '../../hardware/emulator/devices/devices.ts'
import type { PrinterEmulator } from '../../hardware/emulator/emulator.ts'
import { border } from '../border.ts'
import { emulatorRoutes } from '../routes/emulator.ts'

/** The page and its API, at the same addresses as in a lobby. `folder` holds the built pages. */
export function emulatorApp(printer: PrinterEmulator, devices: EmulatedDevices, folder: string): Hono {
  const page = readFileSync(join(folder, 'hardware/emulator/page/index.html'), 'utf8')
  const app = new Hono()
  app.use('/api/*', border)
  app.route('/api/emulator', emulatorRoutes(printer, devices, false))
  app.get('/', (c) => c.redirect('/emulator'))
  app.get('/emulator', (c) => c.html(page, 200, { 'Cache-Control': 'no-cache' }))
  app.use('/assets/*', serveStatic({ root: folder }))
  return app
}
