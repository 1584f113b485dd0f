import { statSync } from 'node:fs'
import type { SerialAddress } from './address.ts'
import type { Wire } from './wire.ts'

/** A port that was pulled out is not always told, so it is looked for. */
const lookEveryMs = 1000

/** Opens a serial line. Loaded here, because a lobby without serial lines need not spend the memory. */
export async function openSerialPort({ path, baud, bits, parity, stopBits }: SerialAddress): Promise<Wire> {
  const { SerialPort } = await import('serialport')
  const port = new SerialPort({ path, baudRate: baud, dataBits: bits, parity, stopBits, autoOpen: false })
  const opened = new Promise<void>((resolve, reject) => {
    port.open((error) => (error ? reject(error) : resolve()))
  })
  // Its own destroy leaves the device open, and locked for the next try.
  port._destroy = (error, done) => {
    const close = () => (port.isOpen ? port.close(() => done(error)) : done(error))
    if (port.opening) void opened.then(close, close)
    else close()
  }
  port.once('open', () => {
    const device = deviceAt(path)
    const looking = setInterval(() => {
      if (deviceAt(path) !== device) port.destroy(new Error('the device was pulled out'))
    }, lookEveryMs)
    port.once('close', () => clearInterval(looking))
  })
  return { stream: port, opened }
}

/** The number that the system gave the device; null when there is none by this name. */
function deviceAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.rdev ?? null
}
