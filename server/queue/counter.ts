import type { Day } from './day.ts'
import { accept, type CommandOf, type CounterId, type Decision, type Instant, refuse } from './words.ts'

/** Opens a closed or paused counter for the errands that it serves from now on. */
export function openCounter(day: Day, command: CommandOf<'OpenCounter'>, at: Instant): Decision {
  const { counter, serves } = command
  if (day.closed) return refuse('day-is-closed')
  if (day.counters.get(counter)?.state === 'open') return refuse('counter-is-open')
  return accept({ type: 'CounterOpened', at, counter, serves })
}

/** Lets an open or paused counter serve other errands from its next call on. */
export function changeServes(day: Day, command: CommandOf<'ChangeServes'>, at: Instant): Decision {
  const { counter, serves } = command
  const desk = day.counters.get(counter)
  if (!desk) return refuse('counter-is-closed')
  if (desk.serves.join(' ') === serves.join(' ')) return accept()
  return accept({ type: 'ServesChanged', at, counter, serves })
}

/** Calls nobody for a while; whoever is there is served to the end. */
export function pauseCounter(day: Day, counter: CounterId, at: Instant): Decision {
  const desk = day.counters.get(counter)
  if (!desk) return refuse('counter-is-closed')
  if (desk.state === 'paused') return refuse('counter-is-paused')
  return accept({ type: 'CounterPaused', at, counter })
}

/** Closes a counter where nobody is. */
export function closeCounter(day: Day, counter: CounterId, at: Instant): Decision {
  const desk = day.counters.get(counter)
  if (!desk) return refuse('counter-is-closed')
  if (desk.ticket) return refuse('counter-is-busy')
  return accept({ type: 'CounterClosed', at, counter })
}
