import { mkdirSync } from 'node:fs'
import type { Log } from '../../log.ts'
import { type EmulatedChime, openChime } from './chime.ts'
import { type EmulatedDoor, openDoor } from './door.ts'
import { type EmulatedKeypad, openKeypad } from './keypad.ts'
import { type EmulatedScanner, openScanner } from './scanner.ts'
import { openSerialLine, type SerialLine } from './serial-line.ts'
import { type EmulatedSign, openSign } from './sign.ts'

export const emulatedKinds = ['keypad', 'sign', 'chime', 'door', 'scanner'] as const
export type EmulatedKind = (typeof emulatedKinds)[number]

/** Where one of them is plugged in. */
export interface Plug {
  readonly kind: EmulatedKind
  /** As the devices file says it: a serial line where there is one, else tcp. */
  readonly address: string
}

/** A keypad, a sign, a chime, a door and a scanner made of software, each on a line of its own. */
export interface EmulatedDevices {
  readonly keypad: EmulatedKeypad
  readonly sign: EmulatedSign
  readonly chime: EmulatedChime
  readonly door: EmulatedDoor
  readonly scanner: EmulatedScanner
  /** At which counter keypad and sign stand. */
  readonly counter: string
  readonly plugs: readonly Plug[]
  /** Serial lines were asked for, but there is no socat that makes them. */
  readonly withoutSerial: boolean
  close(): Promise<void>
}

export interface EmulatedDevicesSettings {
  readonly log: Log
  /** Where serial lines are made; left out: the devices are reached over tcp alone. */
  readonly folder?: string
  readonly counter?: string
  /** The first of five ports; left out: the machine chooses. */
  readonly firstPort?: number
  /** UTC milliseconds. */
  readonly now?: () => number
}

/** Opens all of them; rejects when a port is taken. */
export async function openEmulatedDevices(settings: EmulatedDevicesSettings): Promise<EmulatedDevices> {
  const { log, folder, counter = '1', firstPort = 0, now = Date.now } = settings
  const port = (at: number): number => (firstPort === 0 ? 0 : firstPort + at)
  const keypad = await openKeypad(port(0))
  const sign = await openSign(port(1))
  const chime = await openChime(port(2), now)
  const door = await openDoor(port(3))
  const scanner = await openScanner(port(4))
  const devices = { keypad, sign, chime, door, scanner }
  const lines =
    folder === undefined ? new Map<EmulatedKind, SerialLine>() : await serialLines(devices, folder, log)
  return {
    ...devices,
    counter,
    plugs: emulatedKinds.map((kind) => ({
      kind,
      address: addressOf(devices[kind].outlet.port, lines.get(kind)),
    })),
    withoutSerial: folder !== undefined && lines.size < emulatedKinds.length,
    async close() {
      await Promise.all([...lines.values()].map((line) => line.close()))
      await Promise.all(emulatedKinds.map((kind) => devices[kind].outlet.close()))
    },
  }
}

const addressOf = (port: number, line: SerialLine | undefined): string =>
  line ? `serial:${line.path}` : `tcp://127.0.0.1:${port}`

async function serialLines(
  devices: Pick<EmulatedDevices, EmulatedKind>,
  folder: string,
  log: Log,
): Promise<ReadonlyMap<EmulatedKind, SerialLine>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const opened = await Promise.all(
    emulatedKinds.map(async (kind) => {
      const line = await openSerialLine({ folder, name: kind, port: devices[kind].outlet.port, log })
      return [kind, line] as const
    }),
  )
  return new Map(opened.flatMap(([kind, line]) => (line ? [[kind, line] as const] : [])))
}
