import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { Lobby } from './lobby.ts'
import { placeToday, servesToday } from './places.ts'

/** Lets each open counter take what the document in force says, from its next call on. */
export async function followServes(lobby: Lobby, catalogue: CatalogueInForce, actor: string): Promise<void> {
  const open = await lobby.read((day) =>
    [...day.counters.keys()].map((counter) => {
      const place = placeToday(catalogue.document(), day, counter)
      return { counter, serves: place && servesToday(catalogue, day, place) }
    }),
  )
  for (const { counter, serves } of open) {
    if (serves) await lobby.handle({ type: 'ChangeServes', counter, serves }, actor)
  }
}
