import { stringify } from 'yaml'
import type { EmulatedDevices } from '../../hardware/emulator/devices/devices.ts'
import { placesOf } from '../../hardware/emulator/devices/places.ts'
import type { PrinterEmulator } from '../../hardware/emulator/emulator.ts'

const names = {
  keypad: 'Keypad',
  sign: 'Counter sign',
  chime: 'Chime',
  door: 'People counter',
  scanner: 'Scanner',
} as const

/** What somebody who started the emulator needs to know, with the lines of a devices file. */
export function greetAtDesk(printer: PrinterEmulator, devices: EmulatedDevices, page: string): string {
  const at = `tcp://127.0.0.1:${printer.port}`
  const rows = [
    ['Page', `${page}/emulator`],
    [`Printer, ${printer.paper} mm`, at],
    ...devices.plugs.map(({ kind, address }) => [names[kind], address]),
  ]
  const file = {
    printers: [{ id: 'emulated-printer', address: at, paper: printer.paper }],
    ...placesOf(devices),
  }
  return [
    '',
    'The emulator is ready. Whatever is printed or pressed can be seen on its page.',
    '',
    ...rows.map(([what, where]) => `  ${what?.padEnd(16)} ${where}`),
    ...(devices.withoutSerial
      ? ['', '  socat is not installed, so the devices are reached over tcp and not as serial lines.']
      : []),
    '',
    '  For a lobby that uses them, put these lines into a file, and start it with DEVICES=<the file>:',
    '',
    ...stringify(file)
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
    '',
    '  Stop it with Ctrl+C.',
    '',
  ].join('\n')
}
