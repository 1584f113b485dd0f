import { join } from 'node:path'
import type { Hono } from 'hono'
import { type EmulatedDevices, openEmulatedDevices } from '../../hardware/emulator/devices/devices.ts'
import { openEmulator, type PrinterEmulator } from '../../hardware/emulator/emulator.ts'
import type { Log } from '../../hardware/log.ts'
import { type Listening, listen } from '../doors/listen.ts'
import { StartProblem } from '../start-problem.ts'
import { emulatorApp } from './app.ts'
import { greetAtDesk } from './greeting.ts'
import type { EmulatorDeskSettings } from './settings.ts'

/** A running printer with devices and their page. */
export interface Desk {
  readonly greeting: string
  close(): Promise<void>
}

/** Seen from dist/server, where this is built to. */
const appsFolder = join(import.meta.dirname, '..', 'apps')

/** Opens printer, devices and page on this machine alone; closes in the opposite order. */
export async function openDesk(settings: EmulatorDeskSettings, log: Log): Promise<Desk> {
  const open: (() => Promise<void>)[] = []
  const close = async (): Promise<void> => {
    for (const one of open.toReversed()) await one()
  }
  try {
    const printer = await openPrinter(settings)
    open.push(printer.close)
    const devices = await openDevices(settings, log)
    open.push(devices.close)
    const page = await openPage(emulatorApp(printer, devices, appsFolder), settings['page-port'], log)
    open.push(page.close)
    return { greeting: greetAtDesk(printer, devices, page.address), close }
  } catch (error) {
    await close()
    throw error
  }
}

const openPrinter = ({ port, paper }: EmulatorDeskSettings): Promise<PrinterEmulator> =>
  openEmulator({ port, paper }).catch(sayTaken)

function openDevices({ port, folder, counter }: EmulatorDeskSettings, log: Log): Promise<EmulatedDevices> {
  const firstPort = port === 0 ? 0 : port + 1
  return openEmulatedDevices({ folder, counter, firstPort, log }).catch(sayTaken)
}

const openPage = (app: Hono, port: number, log: Log): Promise<Listening> =>
  listen(app, { port, host: '127.0.0.1', tls: null, publicUrl: null, proxies: new Set() }, log).catch(
    (error: unknown) => {
      if (!(error instanceof StartProblem)) throw error
      throw new StartProblem(`--page-port: ${port} is taken by another program; choose another.`)
    },
  )

function sayTaken(error: unknown): never {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  const port = taken && 'port' in error ? ` ${error.port}` : ''
  throw taken ? new StartProblem(`--port:${port} is taken by another program; choose another.`) : error
}
