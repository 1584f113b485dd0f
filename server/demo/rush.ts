import type { Catalogue } from '../catalogue/schema.ts'
import { placeToday } from '../places.ts'
import type { TicketId } from '../queue/words.ts'
import { simulateClerk } from './clerk.ts'
import type { DemoParts } from './demo.ts'
import type { Pace } from './pace.ts'

const errand = 'brevafstemning'
/** Of ten who come in a rush so many come for its errand. */
const shareOfRush = 0.85
/** Tables that are set up in the hall, and the counter that takes short errands alone. */
const extraCounters = ['11', '12', '13', '14', '15', '16']
const quickLane = '2'
/** The lead presses once the crowd has come. */
const pressesAfterMinutes = 10

/** The lobby in the last week of postal votes. */
export function withRush(catalogue: Catalogue): Catalogue {
  const errands = catalogue.errands.map((one) => (one.id === errand ? { ...one, periods: undefined } : one))
  return { ...catalogue, errands, rules: { ...catalogue.rules, rush: { ...catalogue.rules.rush, errand } } }
}

/** What somebody comes for in a rush; null for what they would come for on any day. */
export const rushErrand = (catalogue: Catalogue, pace: Pace) =>
  pace.chance(shareOfRush) ? (catalogue.errands.find(({ id }) => id === errand) ?? null) : null

/** A lead who sees the crowd: one press for the kiosk, a press for each table, one for the quick lane. */
export async function simulateRush(parts: DemoParts, pace: Pace): Promise<void> {
  const { lobby, catalogue } = parts
  await pace.minutes(pressesAfterMinutes)
  await lobby.handle({ type: 'BeginRush', errand }, 'demo')
  for (const counter of extraCounters) {
    await pace.minutes(0.5)
    await lobby.handle({ type: 'AddCounter', counter, serves: [errand] }, 'demo')
    const place = await lobby.read((day) => placeToday(catalogue.document(), day, counter))
    if (place) void simulateClerk(parts, pace, place, 0).catch(() => undefined)
  }
  await lobby.handle({ type: 'SetQuickLane', counter: quickLane, quick: true, serves: [errand] }, 'demo')
}

/** Whoever left with a slip comes back in its time, a few never, and a few too late. */
export async function comeBackLater({ lobby }: DemoParts, pace: Pace, ticket: TicketId): Promise<void> {
  const away = await lobby.read((day) => day.tickets.get(ticket)?.away ?? null)
  if (!away || pace.chance(0.05)) return
  const lateMinutes = pace.chance(0.05) ? 45 : pace.about(8)
  await pace.minutes((away.from - lobby.now()) / 60_000 + lateMinutes)
  await lobby.handle({ type: 'ComeBack', ticket }, 'demo')
}
