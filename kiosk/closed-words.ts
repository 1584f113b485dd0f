import { whenOpens } from '../server/contract/format.ts'
import type { KioskErrand } from '../server/contract/views.ts'
import { language, t } from './language.ts'
import { house, lobby } from './state.ts'

/** When the first of some closed errands opens, as a card says it. */
export function closedWords(errands: readonly Pick<KioskErrand, 'opensAt'>[]): string {
  const times = errands.flatMap(({ opensAt }) => (opensAt === null ? [] : [opensAt]))
  const { timeZone } = house.value ?? {}
  if (times.length === 0 || !timeZone) return t.value.card.closed
  const spoken = { language: language.value, timeZone }
  return t.value.card.opens(whenOpens(Math.min(...times), lobby.clock.value, spoken))
}
