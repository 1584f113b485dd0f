/** The part of a route that citizens use, or that nobody needs a right for. */
export const everyone = { 'x-right': 'everyone' } as const
/** The part of a route for whoever knows a ticket's address: that is the right to it. */
export const ownTicket = { 'x-right': 'own' } as const
