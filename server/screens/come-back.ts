import { openingOf } from '../catalogue/hours.ts'
import type { Away, ErrandId, Ticket } from '../queue/words.ts'
import type { Wait } from '../twin/wait.ts'
import type { Scene } from './house.ts'

const minuteMs = 60_000
/** A time that one remembers. */
const stepMs = 5 * minuteMs

/**
 * The time that somebody may leave until, and keeps their place: it begins a little before their turn is expected, so
 * that a line that goes faster than we think is not missed. Null where the wait is shorter than the published bound, or
 * the place would be kept past closing time. Whoever asks knows the wait already: it takes longer to work out than this.
 */
export function comeBackOffer(scene: Scene, errand: ErrandId, { medianMinutes }: Wait): Away | null {
  const { catalogue, now, trial, day } = scene
  const { comeBackFromMinutes, windowMinutes, keptMinutes } = catalogue.rules.rush
  if (day.closed || medianMinutes < comeBackFromMinutes) return null
  const turn = now + medianMinutes * minuteMs
  const from = Math.floor((turn - (windowMinutes / 2) * minuteMs) / stepMs) * stepMs
  const until = from + windowMinutes * minuteMs
  const keptUntil = until + keptMinutes * minuteMs
  if (trial) return { from, until, keptUntil }
  const place = catalogue.errands.find(({ id }) => id === errand)
  const { open, closesAt } = openingOf(catalogue, place ?? null, now)
  return open && closesAt !== null && keptUntil <= closesAt ? { from, until, keptUntil } : null
}

/** The same for who has a number already: it is offered only while they wait. */
export const comeBackOf = (scene: Scene, { state, errand }: Ticket, wait: Wait): Away | null =>
  state === 'waiting' ? comeBackOffer(scene, errand, wait) : null
