import type { Button } from '../../hardware/devices.ts'
import type { Day } from '../queue/day.ts'
import type { Command, CounterId, ErrandId, Ticket } from '../queue/words.ts'

/** What the catalogue says of the pressed counter. */
export interface CounterRules {
  readonly counter: CounterId
  readonly serves: readonly ErrandId[]
  readonly callsBeforeAbsent: number
}

/** What a button means at this counter now, in the order in which it is done; nothing when it means nothing. */
export function commandsOf(button: Button, day: Day, rules: CounterRules): readonly Command[] {
  const { counter } = rules
  const desk = day.counters.get(counter)
  const held = desk?.ticket ? day.tickets.get(desk.ticket) : undefined
  if (button === 'next') return next(desk?.state, held, rules)
  if (button === 'pause') return desk?.state === 'open' ? [{ type: 'PauseCounter', counter }] : [open(rules)]
  return held ? atHand(button, held, rules) : []
}

/** A keypad has one large key: it opens the counter, ends the visit there, and calls whoever is next. */
function next(
  state: 'open' | 'paused' | undefined,
  held: Ticket | undefined,
  rules: CounterRules,
): readonly Command[] {
  return [
    ...(state === 'open' ? [] : [open(rules)]),
    ...(held ? [finish(held, rules.counter)] : []),
    { type: 'CallNext', counter: rules.counter, holding: null },
  ]
}

function atHand(
  button: Exclude<Button, 'next' | 'pause'>,
  held: Ticket,
  { counter, callsBeforeAbsent }: CounterRules,
): readonly Command[] {
  const ticket = held.id
  switch (button) {
    case 'again':
      return [{ type: 'Recall', counter, ticket }]
    case 'arrived':
      return [{ type: 'Arrive', counter, ticket }]
    case 'finish':
      return [finish(held, counter)]
    case 'absent':
      return [{ type: 'MarkAbsent', counter, ticket, minimumCalls: callsBeforeAbsent }]
    case 'park':
      return [{ type: 'Park', counter, ticket, reason: 'other' }]
  }
}

const open = ({ counter, serves }: CounterRules): Command => ({ type: 'OpenCounter', counter, serves })

/** A keypad cannot say how it ended; most visits are settled. */
const finish = ({ id }: Ticket, counter: CounterId): Command => ({
  type: 'Finish',
  counter,
  ticket: id,
  outcome: 'settled',
})
