import type { Logger } from 'pino'
import type { Devices } from '../../hardware/index.ts'
import type { CatalogueInForce } from '../catalogue/in-force.ts'
import type { Scanned } from '../contract/live.ts'
import type { Lobby } from '../lobby.ts'
import type { Scenes } from '../scenes.ts'
import type { Slips } from '../slips.ts'
import type { Bookings } from '../store/bookings.ts'
import type { Passages } from '../store/passages.ts'
import { serveChime } from './chimes.ts'
import { servePanel } from './panels.ts'
import { scanned } from './scanners.ts'
import { serveSign } from './signs.ts'

export interface ServedParts {
  readonly devices: Devices
  readonly lobby: Lobby
  readonly catalogue: CatalogueInForce
  readonly scenes: Scenes
  readonly slips: Slips
  readonly passages: Passages
  readonly bookings: Pick<Bookings, 'find'>
  readonly show: (scanned: Scanned) => void
  readonly plugged: (isIn: boolean) => void
  readonly logger: Logger
}

/** Lets every device but the printers take part in the lobby; gives what ends that. */
export function serveDevices(parts: ServedParts): () => void {
  const { devices, lobby, passages } = parts
  for (const { place, device } of devices.panels) servePanel(place.id, device, parts)
  const endings = devices.signs.map(({ place, device }) => serveSign(place.counter, device, parts))
  for (const { place, device } of devices.chimes) serveChime(device, place.counters, lobby)
  for (const { place, device } of devices.doors) {
    device.onPassage((passage) => passages.add(place.id, passage, lobby.now()))
  }
  for (const { device } of devices.scanners)
    device.onScan((scan) => void scanned(scan, parts).then(parts.show))
  for (const { device } of devices.headsets) device.onPlug(parts.plugged)
  return () => {
    for (const end of endings) end()
  }
}
