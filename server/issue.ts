import { openingOf } from './catalogue/hours.ts'
import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { Errand } from './catalogue/schema/errand.ts'
import type { Catalogue } from './catalogue/schema.ts'
import { classOf, ruleOf } from './class-of.ts'
import type { Answer, Lobby } from './lobby.ts'
import type { Papers } from './papers.ts'
import type { Away, CounterId, ErrandId, Instant, TicketId } from './queue/words.ts'
import type { Scenes } from './scenes.ts'
import { askedOf } from './screens/asked.ts'
import { comeBackOffer } from './screens/come-back.ts'
import type { Note, Telling } from './store/notes.ts'
import { ticketId } from './ticket-id.ts'

export interface Wish {
  readonly errand: Errand
  readonly language: string
  readonly idempotencyKey: string
  readonly paper: boolean
  readonly behalf: boolean
  readonly needs: Note['needs']
  readonly answers: Note['answers']
  /** For staff: also when the errand is full for today. */
  readonly force: boolean
  /** A booked time passes over fullness; one that holds gives its class too, and passes over hours. */
  readonly booked: { readonly at: Instant; readonly holds: boolean } | null
  /** The one counter that somebody is sent to; null for any that serves the errand. */
  readonly onlyAt?: CounterId | null
  /** A word for whoever calls; from the reception alone. */
  readonly remark?: string | undefined
  /** They leave at once and come back at the time that is offered, where one still is. */
  readonly comeBack?: boolean
  readonly actor: string
}

export type Issued =
  | { readonly ok: true; readonly ticket: TicketId }
  | {
      readonly ok: false
      readonly refusal:
        | 'errand-is-closed'
        | 'errand-is-full'
        | 'power-is-low'
        | Extract<Answer, { ok: false }>['refusal']
    }

/** From a wish to a kept ticket, and then to its paper: the way of kiosks and simulated citizens alike. */
export type Issue = (wish: Wish) => Promise<Issued>

export interface IssueParts {
  readonly lobby: Lobby
  readonly catalogue: CatalogueInForce
  readonly papers: Papers
  readonly scenes: Scenes
  readonly trial: boolean
  readonly powerIsLow: () => boolean
  /** Keeps what whoever has a number is told of the wait. */
  readonly told: (ticket: TicketId) => void
}

export function openIssue(parts: IssueParts): Issue {
  const { lobby, catalogue, papers, scenes, trial, powerIsLow, told } = parts
  return async (wish) => {
    const { errand, idempotencyKey, paper, actor, booked } = wish
    if (powerIsLow()) return { ok: false, refusal: 'power-is-low' }
    const document = catalogue.document()
    if (!trial && !booked?.holds && !openingOf(document, errand, lobby.now()).open)
      return { ok: false, refusal: 'errand-is-closed' }
    const mayPassFull = wish.force || booked !== null
    if (!mayPassFull && isFullFor(wish)) return { ok: false, refusal: 'errand-is-full' }
    const fresh = ticketId(lobby.now())
    const standing = booked?.holds ? ruleOf(document.rules, 'booking') : classOf(document, wish.needs)
    const answer = await lobby.handle(
      {
        type: 'IssueTicket',
        ticket: fresh,
        idempotencyKey,
        errand: errand.id,
        letter: errand.letter,
        class: standing.id,
        headStartMinutes: standing.headStartMinutes,
        language: wish.language,
        paper,
        behalf: wish.behalf,
        bookedAt: booked?.at ?? null,
        onlyAt: wish.onlyAt ?? null,
        capacity: mayPassFull ? null : (errand.capacityPerDay ?? null),
        away: wish.comeBack ? offerNow(errand.id) : null,
      },
      actor,
      noteOf(document, wish),
    )
    if (!answer.ok) return answer
    const before = answer.events.length === 0
    if (before) return { ok: true, ticket: await holderOf(idempotencyKey) }
    told(fresh)
    if (paper) papers.first(fresh)
    return { ok: true, ticket: fresh }
  }

  function offerNow(errand: ErrandId): Away | null {
    return lobby.peek((day) => {
      const scene = scenes(day)
      return comeBackOffer(scene, errand, scene.waitOf(errand))
    })
  }

  /** Whoever tries again for the last number of the day still finds it. */
  function isFullFor({ errand, idempotencyKey }: Wish): boolean {
    return lobby.peek((day) => !day.ticketByKey.has(idempotencyKey) && scenes(day).isFull(errand))
  }

  function holderOf(key: string): Promise<TicketId> {
    return lobby.read((day) => day.ticketByKey.get(key) ?? '')
  }
}

/** Of a citizen only what the catalogue asks is kept, so that no field holds what somebody wrote. */
function noteOf(catalogue: Catalogue, { errand, needs, answers, remark }: Wish): Telling | undefined {
  const asked = answers.filter((answer) => askedOf(catalogue, errand.id, answer))
  if (needs.length + asked.length === 0 && !remark) return undefined
  return { needs: [...new Set(needs)], answers: asked, ...(remark ? { remark } : {}) }
}
