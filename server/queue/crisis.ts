import type { Day } from './day.ts'
import {
  accept,
  type CommandOf,
  type Crisis,
  type CrisisKind,
  type Decision,
  type Instant,
  refuse,
} from './words.ts'

/** Who is told to leave, or not to come in, gets no number; at the library and by other words one may. */
const withoutNumbers: readonly CrisisKind[] = ['closed', 'evacuate', 'system-down']

/** Whether the kiosk goes on giving numbers under what stands. */
export const givesNumbers = (crisis: Pick<Crisis, 'kind'> | null): boolean =>
  crisis === null || !withoutNumbers.includes(crisis.kind)

/** Puts a crisis above all else; another one takes the place of what stands, so that a worse turn needs one press. */
export function raiseCrisis(day: Day, command: CommandOf<'RaiseCrisis'>, at: Instant): Decision {
  const { kind, words, drill } = command
  const now = day.crisis
  if (now && now.kind === kind && now.words === words && now.drill === drill)
    return refuse('crisis-stands-already')
  return accept({ type: 'CrisisRaised', at, kind, words, drill })
}

/** Takes away what stands. */
export function withdrawCrisis(day: Day, at: Instant): Decision {
  return day.crisis ? accept({ type: 'CrisisWithdrawn', at }) : refuse('no-crisis-stands')
}
