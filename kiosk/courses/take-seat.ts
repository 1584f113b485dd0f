import type { Seat } from '../../server/contract/course.ts'
import type { Language } from '../../server/contract/views.ts'

/** What somebody asked for; the key makes a repeated try give the same seat, never two. */
export interface SeatWish {
  readonly course: string
  readonly date: string
  readonly language: Language
  readonly key: string
}

const pausesMs = [250, 600, 1200]
const answerWithinMs = 3000
const printWithinMs = 30_000

/** Asks for a seat, and again with the same key where no answer came. */
export async function takeSeat(wish: SeatWish): Promise<Seat | 'gone' | 'failed'> {
  for (const pauseMs of [...pausesMs, 0]) {
    const came = await attempt(wish)
    if (came) return came
    await new Promise((over) => setTimeout(over, pauseMs))
  }
  return 'failed'
}

/** Null when it is worth trying again. */
async function attempt({ key, ...wish }: SeatWish): Promise<Seat | 'gone' | 'failed' | null> {
  try {
    const reply = await send('/api/courses/seats', wish, answerWithinMs, { 'idempotency-key': key })
    if (reply.ok) return await reply.json()
    if (reply.status >= 500) return null
    return reply.status === 409 || reply.status === 404 ? 'gone' : 'failed'
  } catch {
    return null
  }
}

/** Prints a seat, and says what came of it. */
export async function printSeat({ code }: Seat, language: Language): Promise<'printed' | 'failed'> {
  try {
    const reply = await send(`/api/courses/seats/${code}/print`, { language }, printWithinMs)
    const { outcome } = reply.ok ? await reply.json() : { outcome: 'failed' }
    return outcome === 'printed' || outcome === 'uncertain' ? 'printed' : 'failed'
  } catch {
    return 'failed'
  }
}

const send = (
  address: string,
  body: unknown,
  withinMs: number,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(withinMs),
  })
