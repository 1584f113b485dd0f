import type { CatalogueInForce } from './catalogue/in-force.ts'
import { dateIn, isWithin } from './catalogue/zone.ts'
import type { WaitOf } from './expect.ts'
import { openFullness } from './full.ts'
import type { Lobby } from './lobby.ts'
import { documentToday } from './places.ts'
import type { Day } from './queue/day.ts'
import { dayAt } from './queue/midnight.ts'
import type { ErrandId, Ticket } from './queue/words.ts'
import type { Scene } from './screens/house.ts'

/** Puts day, catalogue and clock together for whoever draws a screen. */
export type Scenes = (day: Day) => Scene

/** What neither the day nor the catalogue knows. */
export interface Circumstances {
  readonly trial: boolean
  readonly powerIsLow: () => boolean
  /** As `06:30`; null for day and night. */
  readonly screenHours: { readonly from: string; readonly to: string } | null
  readonly noteOf: Scene['noteOf']
  readonly waitOf: WaitOf
}

export function openScenes(
  lobby: Lobby,
  catalogue: CatalogueInForce,
  { trial, powerIsLow, screenHours, noteOf, waitOf }: Circumstances,
): Scenes {
  const isFull = openFullness()
  return (kept) => {
    const now = lobby.now()
    const { timeZone } = catalogue.document().town
    const day = dayAt(kept, now, dateIn(timeZone, now))
    const document = documentToday(catalogue.document(), day)
    const scene = {
      day,
      catalogue: document,
      version: catalogue.version(),
      known: catalogue.experience(),
      waitOf: (errand: ErrandId, ticket?: Ticket) => waitOf(day, errand, ticket),
      former: catalogue.former,
      now,
      trial,
      trouble: lobby.trouble(),
      noteOf,
      powerIsLow: powerIsLow(),
      isDark: screenHours !== null && !isWithin(screenHours, timeZone, now),
    }
    return { ...scene, isFull: (errand) => isFull(scene, errand) }
  }
}
