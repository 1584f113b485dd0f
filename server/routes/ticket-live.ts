import { createRoute, z } from '@hono/zod-openapi'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
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

/** More phones than a lobby holds people. */
const mostLines = 2000
const beatEveryMs = 2000

/** The phone's line to the lobby: the browser's own, so that the page need not carry one. */
export function ticketLiveRoutes({ follow, beat }: Pick<Parts, 'follow' | 'beat'>) {
  let lines = 0
  return routes().openapi(live, async (c) => {
    if (lines >= mostLines) return fail(c, 503, 'too-many', 'Too many phones follow their tickets now.')
    // What comes before the stream is open waits in it.
    const told: string[] = []
    let tell = (view: string): void => void told.push(view)
    const end = await follow(`phone:${c.req.valid('param').ticket}`, (view) => tell(view))
    if (!end) return fail(c, 404, 'ticket-is-unknown', 'There is no such ticket today.', 'ticket')
    lines += 1
    // A proxy that gathers before it sends would hold a call back.
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(c, async (stream) => {
      tell = (view) => void stream.writeSSE({ event: 'view', data: view })
      for (const view of told) tell(view)
      await untilGone(stream, () => void stream.writeSSE({ event: 'beat', data: JSON.stringify(beat()) }))
      end()
      lines -= 1
    })
  })
}

/** Beats for as long as the phone listens. */
function untilGone(stream: SSEStreamingApi, tick: () => void): Promise<void> {
  tick()
  const beating = setInterval(tick, beatEveryMs)
  return new Promise((gone) => {
    stream.onAbort(() => {
      clearInterval(beating)
      gone()
    })
  })
}
