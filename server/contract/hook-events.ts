/** What other programs can be told. */
export const hookEvents = [
  'ticket.issued',
  'ticket.called',
  'ticket.recalled',
  'ticket.arrived',
  'ticket.served',
  'ticket.absent',
  'ticket.left',
  'ticket.parked',
  'ticket.resumed',
  'ticket.transferred',
  'ticket.undone',
  'counter.opened',
  'counter.paused',
  'counter.closed',
  'day.closed',
  'day.reopened',
] as const
export type HookEvent = (typeof hookEvents)[number]

/** Why something could not be delivered. */
export const hookProblems = ['unreachable', 'too-slow', 'redirected', 'refused', 'gone'] as const
export type HookProblem = (typeof hookProblems)[number]
