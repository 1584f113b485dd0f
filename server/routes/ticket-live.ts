import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { TicketId } from '../contract/inputs.ts'
import { errors, fail, routes } from './answers.ts'
import type { Parts } from './parts.ts'

const live = createRoute({
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
    const hangUp = lines.take(ticket)
    if (!hangUp) return fail(c, 503, 'too-many', 'Too many phones follow tickets now.')
    // What comes before the stream is open waits in it.
    const told: string[] = []
    const phone = { tell: (view: string): void => void told.push(view), over: () => {} }
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

/** Counts the phones that listen, so that nobody alone takes all lines. */
function openLines() {
  const byTicket = new Map<string, number>()
  let all = 0
  return {
    /** Gives what ends the line, or null when there are too many. */
    take(ticket: string): (() => void) | null {
      const own = byTicket.get(ticket) ?? 0
      if (all >= most.lines || own >= most.ofOneTicket) return null
      all += 1
      byTicket.set(ticket, own + 1)
      return () => {
        all -= 1
        const left = (byTicket.get(ticket) ?? 1) - 1
        if (left > 0) byTicket.set(ticket, left)
        else byTicket.delete(ticket)
      }
    },
  }
}
