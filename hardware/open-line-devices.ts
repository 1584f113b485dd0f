import type {
  ButtonPanel,
  Chime,
  CounterSign,
  Headset,
  PeopleCounter,
  PowerSupply,
  Scanner,
} from './devices.ts'
import { openAlphaSign } from './drivers/alpha-sign.ts'
import { openAsciiPanel } from './drivers/ascii-panel.ts'
import { openCd5220Sign } from './drivers/cd5220-sign.ts'
import { openEvdevHeadset } from './drivers/evdev-headset.ts'
import { openEvdevPanel } from './drivers/evdev-panel.ts'
import { openLcus1Chime } from './drivers/lcus1-chime.ts'
import { openLineScanner } from './drivers/line-scanner.ts'
import { openModbusChime } from './drivers/modbus-chime.ts'
import { openModbusPanel } from './drivers/modbus-panel.ts'
import { openNut } from './drivers/nut.ts'
import { openTerabeeDoor } from './drivers/terabee-door.ts'
import type { Log } from './log.ts'
import type {
  ChimePlace,
  DoorPlace,
  HeadsetPlace,
  PanelPlace,
  PowerPlace,
  ScannerPlace,
  SignPlace,
} from './settings.ts'

export interface DriverParts {
  readonly log: Log
  /** UTC milliseconds. */
  readonly now: () => number
}

/** One line a driver: this is where a new one is made known. */
export function openPanel(place: PanelPlace, parts: DriverParts): ButtonPanel {
  switch (place.driver) {
    case 'ascii':
      return openAsciiPanel({ ...place, ...parts })
    case 'evdev':
      return openEvdevPanel({ ...place, ...parts })
    case 'modbus-inputs':
      return openModbusPanel({ ...place, ...parts })
  }
}

export function openSign(place: SignPlace, parts: DriverParts): CounterSign {
  switch (place.driver) {
    case 'cd5220':
      return openCd5220Sign({ ...place, ...parts })
    case 'alpha':
      return openAlphaSign({ ...place, ...parts })
  }
}

export function openChime(place: ChimePlace, parts: DriverParts): Chime {
  switch (place.driver) {
    case 'lcus-1':
      return openLcus1Chime({ ...place, ...parts })
    case 'modbus-coil':
      return openModbusChime({ ...place, ...parts })
  }
}

export const openDoor = (place: DoorPlace, parts: DriverParts): PeopleCounter =>
  openTerabeeDoor({ ...place, ...parts })

export const openScanner = (place: ScannerPlace, parts: DriverParts): Scanner =>
  openLineScanner({ ...place, ...parts })

export const openHeadset = (place: HeadsetPlace, parts: DriverParts): Headset =>
  openEvdevHeadset({ ...place, ...parts })

export const openPower = (place: PowerPlace, parts: DriverParts): PowerSupply =>
  openNut({ ...place, ...parts })
