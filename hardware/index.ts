import type {
  ButtonPanel,
  Chime,
  CounterSign,
  Headset,
  PeopleCounter,
  PowerSupply,
  Scanner,
} from './devices.ts'
import { openEscPos } from './drivers/escpos.ts'
import type { EmulatedDevices } from './emulator/devices/devices.ts'
import type { PrinterEmulator } from './emulator/emulator.ts'
import type { Log } from './log.ts'
import {
  type DriverParts,
  openChime,
  openDoor,
  openHeadset,
  openPanel,
  openPower,
  openScanner,
  openSign,
} from './open-line-devices.ts'
import type { Paper } from './paper/paper.ts'
import { warmUp } from './paper/warm-up.ts'
import { type NamedPrinter, type Printers, printersInTurn } from './printers.ts'
import {
  type ChimePlace,
  DevicesSettings,
  type DoorPlace,
  type HeadsetPlace,
  type PanelPlace,
  type PowerPlace,
  type PrinterPlace,
  type ScannerPlace,
  type SignPlace,
} from './settings.ts'

export interface DevicesConfig {
  readonly settings: DevicesSettings
  readonly logger: Log
  /** Where an emulated keypad and sign stand. */
  readonly counter?: string
  /** UTC milliseconds. */
  readonly now?: () => number
}

/** A device with what the devices file says of it. */
export interface Placed<P, D> {
  readonly place: P
  readonly device: D
}

export interface Devices {
  readonly printers: Printers
  readonly panels: readonly Placed<PanelPlace, ButtonPanel>[]
  readonly signs: readonly Placed<SignPlace, CounterSign>[]
  readonly chimes: readonly Placed<ChimePlace, Chime>[]
  readonly doors: readonly Placed<DoorPlace, PeopleCounter>[]
  readonly scanners: readonly Placed<ScannerPlace, Scanner>[]
  readonly headsets: readonly Placed<HeadsetPlace, Headset>[]
  readonly power: readonly Placed<PowerPlace, PowerSupply>[]
  /** What the printer talks to when there is no real one. */
  readonly emulator: PrinterEmulator | null
  /** What a lobby without any device is tried with. */
  readonly emulated: EmulatedDevices | null
  /**
   * Loads and tries all that slips need. Only once the doors are open: after a fall, those who stand at the kiosk wait for
   * them.
   */
  warmUp(): Promise<void>
  close(): Promise<void>
}

/**
 * Opens every device of the lobby; one that does not answer yet is no error. Without a printer one is emulated, and
 * where there is nothing else either, a keypad, a sign and what else a lobby may have.
 */
export async function openDevices({
  settings,
  logger: log,
  counter = '1',
  now = Date.now,
}: DevicesConfig): Promise<Devices> {
  const emulator = settings.printers.length === 0 ? await openPaperless(now) : null
  const places = emulator ? [emulatedPrinter(emulator)] : settings.printers
  const printers = printersInTurn(places.map((place) => openPrinter(place, log, now)))
  const emulated = isEmpty(settings) ? await openEmulated(log, now, counter) : null
  const devices = openLineDevices(emulated?.settings ?? settings, { log, now })
  return {
    ...devices,
    printers,
    emulator,
    emulated: emulated?.devices ?? null,
    warmUp: async () => {
      for (const place of places) await warmUpFor(place, log)
    },
    async close() {
      const all = Object.values(devices).flat()
      await Promise.all(all.map(({ device }) => device.close()))
      await printers.close()
      await emulated?.devices.close()
      await emulator?.close()
    },
  }
}

const isEmpty = ({ kiosk: _kiosk, ...settings }: DevicesSettings): boolean =>
  Object.values(settings).every((places) => places.length === 0)

function openLineDevices(settings: DevicesSettings, parts: DriverParts) {
  return {
    panels: settings.panels.map((place) => ({ place, device: openPanel(place, parts) })),
    signs: settings.signs.map((place) => ({ place, device: openSign(place, parts) })),
    chimes: settings.chimes.map((place) => ({ place, device: openChime(place, parts) })),
    doors: settings.doors.map((place) => ({ place, device: openDoor(place, parts) })),
    scanners: settings.scanners.map((place) => ({ place, device: openScanner(place, parts) })),
    headsets: settings.headsets.map((place) => ({ place, device: openHeadset(place, parts) })),
    power: settings.power.map((place) => ({ place, device: openPower(place, parts) })),
  }
}

/** Loaded here for the same reason as the printer's emulator. */
async function openEmulated(log: Log, now: () => number, counter: string) {
  const { openEmulatedDevices } = await import('./emulator/devices/devices.ts')
  const { placesOf } = await import('./emulator/devices/places.ts')
  const devices = await openEmulatedDevices({ log, now, counter })
  return { devices, settings: DevicesSettings.parse(placesOf(devices)) }
}

function openPrinter(place: PrinterPlace, log: Log, now: () => number): NamedPrinter {
  const { id, address } = place
  return { id, printer: openEscPos({ address, paper: paperOf(place), log, now }) }
}

function paperOf({ address, paper, manner }: PrinterPlace): Paper {
  const usual = address.kind === 'serial' ? 'text' : 'picture'
  return { dots: paper === 80 ? 576 : 384, manner: manner ?? usual }
}

const warmUpFor = (place: PrinterPlace, log: Log): Promise<void> =>
  warmUp(paperOf(place)).catch((error: unknown) => log.error({ err: error }, 'slips cannot be drawn'))

function emulatedPrinter({ port }: PrinterEmulator): PrinterPlace {
  const address = { kind: 'tcp', host: '127.0.0.1', port } as const
  return { id: 'printer', address, paper: 80, manner: 'picture' }
}

/** Drawing tickets takes memory that a lobby with a real printer need not spend, so it is loaded here. */
async function openPaperless(now: () => number): Promise<PrinterEmulator> {
  const { openEmulator } = await import('./emulator/emulator.ts')
  return openEmulator({ now })
}
