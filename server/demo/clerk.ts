import { openingOf } from '../catalogue/hours.ts'
import type { CounterPlace } from '../catalogue/schema/counter.ts'
import { servesToday } from '../places.ts'
import { type Command, type CommandOf, returnReasons, type TicketId } from '../queue/words.ts'
import type { DemoParts } from './demo.ts'
import type { Pace } from './pace.ts'

const walkingMinutes = 0.4

/** A clerk's working life at one counter: opens, calls, serves, rests, closes. */
export async function simulateClerk(
  parts: DemoParts,
  pace: Pace,
  place: CounterPlace,
  index: number,
): Promise<never> {
  const { lobby, catalogue } = parts
  const say = (command: Command) => lobby.handle(command, 'demo')
  const counter = place.id
  await pace.minutes(index * 0.5)
  for (;;) {
    const { open } = openingOf(catalogue.document(), null, lobby.now())
    const called = await say({ type: 'CallNext', counter, holding: null })
    if (called.ok) {
      const ticket = called.events.flatMap((event) =>
        event.type === 'TicketCalled' ? [event.ticket] : [],
      )[0]
      if (ticket) await serve(parts, pace, counter, ticket)
    } else if (open) {
      const serves = await lobby.read((day) => servesToday(catalogue, day, place))
      await say({ type: 'OpenCounter', counter, serves })
      await pace.minutes(0.5)
    } else {
      await say({ type: 'CloseCounter', counter })
      await pace.minutes(1)
    }
    if (pace.chance(0.03)) await rest(parts, pace, counter)
  }
}

async function rest({ lobby }: DemoParts, pace: Pace, counter: string): Promise<void> {
  const paused = await lobby.handle({ type: 'PauseCounter', counter }, 'demo')
  if (paused.ok) await pace.minutes(pace.about(10))
}

async function serve(parts: DemoParts, pace: Pace, counter: string, ticket: TicketId): Promise<void> {
  const { lobby, catalogue } = parts
  const say = (command: Command) => lobby.handle(command, 'demo')
  await pace.minutes(pace.about(walkingMinutes))
  if (pace.chance(0.05)) return await waitInVain(parts, pace, counter, ticket)
  await say({ type: 'Arrive', counter, ticket })
  const errand = await lobby.read((day) => day.tickets.get(ticket)?.errand ?? '')
  await pace.minutes(pace.about(catalogue.experience().minutes(errand)))
  if (pace.chance(0.04)) {
    await say({ type: 'Park', counter, ticket, reason: 'photo', minutes: 10 })
    void pace.minutes(pace.about(6)).then(
      () => say({ type: 'Resume', ticket }),
      () => undefined,
    )
    return
  }
  const onward = errand === 'andet' && pace.chance(0.5)
  if (onward) await say({ type: 'Transfer', counter, ticket, to: { errand: 'mitid' } })
  else await say({ type: 'Finish', counter, ticket, ...endingOf(pace) })
}

async function waitInVain(
  { lobby }: DemoParts,
  pace: Pace,
  counter: string,
  ticket: TicketId,
): Promise<void> {
  await pace.minutes(1)
  await lobby.handle({ type: 'Recall', counter, ticket }, 'demo')
  await pace.minutes(1)
  await lobby.handle({ type: 'MarkAbsent', counter, ticket, minimumCalls: 2 }, 'demo')
}

function endingOf(pace: Pace): Pick<CommandOf<'Finish'>, 'outcome' | 'why'> {
  if (pace.chance(0.8)) return { outcome: 'settled', why: null }
  if (!pace.chance(0.6)) return { outcome: 'self-service', why: null }
  const why = returnReasons.find(() => pace.chance(0.5)) ?? 'papers'
  return { outcome: 'must-come-back', why }
}
