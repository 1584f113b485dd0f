import type { Catalogue } from '../catalogue/schema.ts'
import type { KioskScreen } from '../contract/kiosk-screen.ts'
import type { KioskView } from '../contract/views.ts'
import type { SeatsTaken } from './courses.ts'
import type { Scene } from './house.ts'
import { kioskView } from './kiosk.ts'

interface Draft {
  readonly document: Catalogue
  readonly version: string
}

/** The kiosk as a draft would make it. Its doors are open at any hour, so that all of it can be looked at. */
export function draftView(
  scene: Scene,
  { document, version }: Draft,
  screen: KioskScreen,
  taken: SeatsTaken,
): KioskView {
  const calm = { trouble: false, powerIsLow: false, isDark: false }
  const view = kioskView({ ...scene, ...calm, catalogue: document, version }, screen, taken)
  const closing = view.house.closesAt ?? scene.now + 3_600_000
  return {
    ...view,
    house: { ...view.house, open: true, opensAt: null, closesAt: closing },
    errands: view.errands.map((errand) => ({ ...errand, open: true, opensAt: null, full: false })),
  }
}
