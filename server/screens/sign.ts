import type { SignView } from '../contract/views.ts'
import { bilingualCounter, bilingualHouse, type Scene } from './house.ts'
import { asLanguage } from './ticket.ts'

/** What hangs over one counter. */
export function signView(scene: Scene, counterId: string): SignView {
  const counter = scene.day.counters.get(counterId)
  const ticket = counter?.ticket ? scene.day.tickets.get(counter.ticket) : undefined
  return {
    house: bilingualHouse(scene),
    counter: bilingualCounter(scene.catalogue, counterId),
    state: counter?.state ?? 'closed',
    number: ticket?.number ?? null,
    language: ticket ? asLanguage(ticket.language) : null,
    ticket: ticket?.state === 'called' || ticket?.state === 'serving' ? ticket.state : null,
    order: scene.day.calls.find((call) => call.counter === counterId)?.order ?? 0,
  }
}
