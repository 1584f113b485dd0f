import { type Language, languages } from '../catalogue/languages.ts'
import type { SlipState, TicketView } from '../contract/views.ts'

import { aheadOf } from '../queue/line.ts'
import { mayPostpone } from '../queue/postpone.ts'
import type { Ticket } from '../queue/words.ts'
import { comeBackOf } from './come-back.ts'
import { counterName, errandOf, houseOf, type Scene } from './house.ts'

/** One ticket as its holder sees it on the kiosk and on the phone. */
export function ticketView(scene: Scene, ticket: Ticket, slip: SlipState): TicketView {
  const errand = errandOf(scene, ticket.errand)
  const wait = scene.waitOf(ticket.errand, ticket)
  return {
    house: houseOf(scene),
    id: ticket.id,
    number: ticket.number,
    errand: errand?.name ?? { da: ticket.errand },
    language: asLanguage(ticket.language),
    state: ticket.state,
    issuedAt: ticket.arrival,
    ahead: aheadOf(scene.day, ticket),
    wait,
    counter: ticket.counter ? counterName(scene.catalogue, ticket.counter) : null,
    calls: ticket.calls,
    slip,
    bring: errand?.bring ?? [],
    bookedAt: ticket.bookedAt,
    guide: errand?.guide ?? null,
    mayPostpone: mayPostpone(scene.day, ticket, scene.now),
    away: ticket.away,
    comeBack: comeBackOf(scene, ticket, wait),
  }
}

export const asLanguage = (text: string): Language => languages.find((language) => language === text) ?? 'da'
