import type { CatalogueInForce } from './catalogue/in-force.ts'
import { dateIn } from './catalogue/zone.ts'
import type { Lobby } from './lobby.ts'
import type { Day } from './queue/day.ts'
import { dayAt } from './queue/midnight.ts'
import type { Scene } from './screens/house.ts'

/** Puts day, catalogue and clock together for whoever draws a screen. */
export type Scenes = (day: Day) => Scene

export function openScenes(
  lobby: Lobby,
  catalogue: CatalogueInForce,
  trial: boolean,
  powerIsLow: () => boolean,
): Scenes {
  return (kept) => {
    const now = lobby.now()
    const document = catalogue.document()
    const day = dayAt(kept, now, dateIn(document.town.timeZone, now))
    return {
      day,
      catalogue: document,
      known: catalogue.experience(),
      now,
      trial,
      trouble: lobby.trouble(),
      powerIsLow: powerIsLow(),
    }
  }
}
