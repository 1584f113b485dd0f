import type { KioskTexts } from '../server/contract/texts/da/kiosk.ts'
import type { KioskErrand, Language, Need, Wait } from '../server/contract/views.ts'
import { isIssued, postTicket, type Request, type TicketAnswer } from './api.ts'
import { isDraft } from './draft.ts'

/** What somebody asked for. The key makes a repeated try give the same ticket, never two. */
export interface Wish {
  readonly errand: string
  /** The code of a booked time that somebody has come for. */
  readonly booking: string | null
  readonly language: Language
  readonly behalf: boolean
  readonly needs: readonly Need[]
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  /** They leave at once, and come back at the time that is offered. */
  readonly comeBack: boolean
  readonly key: string
}

export interface IssuedTicket {
  readonly id: string
  readonly number: string
  readonly errand: string
  readonly ahead: number
  readonly wait: Wait
  /** When its holder comes back, who leaves at once. */
  readonly away: KioskErrand['comeBack']
  /** What the printer said so far. */
  readonly slip: string
  /** The address of the ticket's own page. */
  readonly page: string
}

/** Why there is no ticket: the names that have a sentence of their own, and `failed` for all others. */
export type Refused = Exclude<keyof KioskTexts['refused'], 'again'>

export type Issuing =
  | { readonly is: 'issued'; readonly ticket: IssuedTicket }
  | { readonly is: 'refused'; readonly refused: Refused }
  | { readonly is: 'unreachable' }

const pausesMs = [250, 600, 1200]
const patienceMs = 6000
const answerWithinMs = 3000

/** Asks for a ticket, and again with the same key when there is no answer or the disk takes nothing. */
export async function issue(wish: Wish): Promise<Issuing> {
  if (isDraft) return { is: 'issued', ticket: sampleFor(wish) }
  const until = performance.now() + patienceMs
  for (const pauseMs of [...pausesMs, 0]) {
    const leftMs = until - performance.now()
    if (leftMs <= 0) break
    const answer = await attempt(wish, Math.min(leftMs, answerWithinMs))
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return { is: 'unreachable' }
}

/** What a number would look like. */
const sampleFor = ({ errand }: Wish): IssuedTicket => ({
  id: 'sample',
  number: `${errand.slice(0, 1).toUpperCase()}001`,
  errand,
  ahead: 2,
  wait: { medianMinutes: 8, p80Minutes: 15 },
  away: null,
  slip: 'printed',
  page: location.origin,
})

/** Null when it is worth trying again. */
async function attempt(wish: Wish, withinMs: number): Promise<Issuing | null> {
  try {
    const reply = await postTicket(requestOf(wish), withinMs)
    if (isIssued(reply)) return { is: 'issued', ticket: ticketOf(reply.body) }
    return reply.status === 503 ? null : { is: 'refused', refused: refusedOf(reply.body.error.name) }
  } catch {
    return null
  }
}

function requestOf({ errand, booking, language, behalf, needs, answers, comeBack, key }: Wish): Request {
  const person = { language, behalf, needs: [...needs] }
  return booking === null
    ? { address: '/api/tickets', key, body: { ...person, errand, answers: [...answers], comeBack } }
    : { address: `/api/bookings/${booking}/arrive`, key, body: person }
}

function ticketOf({ id, number, errand, ahead, expectedWait, away, slip, page }: TicketAnswer): IssuedTicket {
  return {
    id,
    number,
    errand,
    ahead,
    wait: expectedWait,
    away,
    slip,
    page: new URL(page, location.href).href,
  }
}

const names: readonly Refused[] = [
  'errand-is-closed',
  'errand-is-full',
  'day-is-closed',
  'errand-is-unknown',
  'too-many',
]
const refusedOf = (name: string): Refused => names.find((known) => known === name) ?? 'failed'
