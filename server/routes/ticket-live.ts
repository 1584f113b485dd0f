import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { TicketId } from '../contract/inputs.ts'
import { errors, fail, routes } from './answers.ts'
import type { Parts } from './parts.ts'
import { ownTicket } from './rules.ts'

const live = createRoute({
  ...ownTicket,
  method: 'get',
  path: '/{ticket}/live',
  summary: "A ticket's whole view, told anew at each change",
  description: 'Server-sent events: `view`, and a `beat` every two seconds.',
  tags: ['Tickets'],
  request: { params: z.object({ ticket: TicketId }) },
  responses: {
    200: { description: 'Events.', content: { 'text/event-stream': { schema: z.string() } } },
    ...errors(400, 404, 503),
  },
})

const beatEveryMs = 2000

/** The phone's line to the lobby: the browser's own, so that the page need not carry one. */
export function ticketLiveRoutes({ follow, beat }: Pick<Parts, 'follow' | 'beat'>) {
  const lines = openLines()
  return routes().openapi(live, async (c) => {
    // It has no body, so nobody would ever be gone.
    if (c.req.method === 'HEAD') return c.body(null, 405, { Allow: 'GET' })
    const { ticket } = c.req.valid('param')
    // What comes before the stream is open waits in it.
    const told: string[] = []
    const phone = { tell: (view: string): void => void told.push(view), over: () => {} }
    const hangUp = lines.take(ticket, () => phone.over())
    if (!hangUp) return fail(c, 503, 'too-many', 'Too many phones follow tickets now.')
    const end = await follow(`phone:${ticket}`, {
      tell: (view) => phone.tell(view),
      over: () => phone.over(),
    })
    if (!end) {
      hangUp()
      return fail(c, 404, 'ticket-is-unknown', 'There is no such ticket today.', 'ticket')
    }
    // A proxy that gathers before it sends would hold a call back.
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(c, async (stream) => {
      const tick = () => void stream.writeSSE({ event: 'beat', data: JSON.stringify(beat()) })
      // The lobby's time comes first: the view's waits are counted down from it.
      tick()
      phone.tell = (view) => void stream.writeSSE({ event: 'view', data: view })
      for (const view of told) phone.tell(view)
      const beating = setInterval(tick, beatEveryMs)
      await new Promise<void>((gone) => {
        phone.over = gone
        stream.onAbort(gone)
      })
      clearInterval(beating)
      end()
      hangUp()
    })
  })
}

/** More phones than a lobby holds people, and more than one person holds. */
const most = { lines: 2000, ofOneTicket: 8 }

type HangUp = () => void

/** Knows the phones that listen, so that nobody alone takes all lines. */
function openLines() {
  const byTicket = new Map<string, HangUp[]>()
  let all = 0
  return {
    /**
     * Gives what ends the line, or null when there are too many. One more than a ticket may have hangs up its oldest:
     * that is a phone which went without a word, more often than not.
     */
    take(ticket: string, hangUp: HangUp): (() => void) | null {
      if (all >= most.lines) return null
      const own = byTicket.get(ticket) ?? []
      byTicket.set(ticket, own)
      own.push(hangUp)
      all += 1
      if (own.length > most.ofOneTicket) own[0]?.()
      return () => {
        const place = own.indexOf(hangUp)
        if (place < 0) return
        own.splice(place, 1)
        all -= 1
        if (own.length === 0) byTicket.delete(ticket)
      }
    },
  }
}
