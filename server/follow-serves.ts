import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { Lobby } from './lobby.ts'

/** Lets each open counter take what the document in force says, from its next call on. */
export async function followServes(lobby: Lobby, catalogue: CatalogueInForce, actor: string): Promise<void> {
  const open = await lobby.read((day) => [...day.counters.keys()])
  for (const counter of open) {
    const place = catalogue.document().counters.find(({ id }) => id === counter)
    const serves = place && catalogue.servesAt(place)
    if (serves) await lobby.handle({ type: 'ChangeServes', counter, serves }, actor)
  }
}
