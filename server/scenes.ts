import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { Lobby } from './lobby.ts'
import type { Day } from './queue/day.ts'
import type { Scene } from './screens/house.ts'

/** Puts day, catalogue and clock together for whoever draws a screen. */
export type Scenes = (day: Day) => Scene

export function openScenes(lobby: Lobby, catalogue: CatalogueInForce, trial: boolean): Scenes {
  return (day) => ({
    day,
    catalogue: catalogue.document(),
    known: catalogue.experience(),
    now: lobby.now(),
    trial,
    trouble: lobby.trouble(),
  })
}
