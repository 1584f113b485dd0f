import type { Logger } from 'pino'
import type { Expectation } from './expect.ts'
import type { Lobby } from './lobby.ts'
import { aheadOf } from './queue/line.ts'
import type { TicketId } from './queue/words.ts'
import type { Scenes } from './scenes.ts'
import type { Announcement, Announcements } from './store/announcements.ts'

/** Keeps what people are told of their wait, a moment after they have their number. */
export interface Told {
  note(ticket: TicketId): void
  /** Keeps what is still in hand. */
  close(): void
}

interface ToldParts {
  readonly lobby: Lobby
  readonly scenes: Scenes
  readonly expectation: Expectation
  readonly announcements: Pick<Announcements, 'keep'>
  readonly logger: Logger
}

/** Few are kept at once, and never with a number, so that no number waits for the disk because of them. */
const keepsEveryMs = 250
const keptAtOnce = 100
/** A crowd beyond any lobby's tells nothing more of whether waits hold than its first hundreds do. */
const mostInHand = 400

export function openTold({ lobby, scenes, expectation, announcements, logger }: ToldParts): Told {
  let inHand: Announcement[] = []
  let soon: NodeJS.Timeout | null = null

  function keep(): void {
    soon = null
    const some = inHand.slice(0, keptAtOnce)
    inHand = inHand.slice(keptAtOnce)
    keepThese(some)
    if (inHand.length > 0) soon = setTimeout(keep, keepsEveryMs)
  }

  function keepThese(all: readonly Announcement[]): void {
    try {
      announcements.keep(all)
    } catch (error) {
      logger.warn({ err: error }, 'what some people were told of their wait could not be kept')
    }
  }

  async function look(id: TicketId): Promise<void> {
    const one = await lobby.read((kept) => announcementOf(scenes(kept).day, id))
    if (!one) return
    inHand.push(one)
    soon ??= setTimeout(keep, keepsEveryMs)
  }

  function announcementOf(day: ReturnType<Scenes>['day'], id: TicketId): Announcement | null {
    const ticket = day.tickets.get(id)
    if (ticket?.state !== 'waiting') return null
    const { wait, playedUpperMs } = expectation.of(day, ticket.errand, ticket)
    return {
      ticket: id,
      at: ticket.arrival,
      errand: ticket.errand,
      ahead: aheadOf(day, ticket),
      waiting: [...day.lines.values()].reduce((sum, line) => sum + line.length, -1),
      counters: [...day.counters.values()].filter(({ state }) => state === 'open').length,
      medianMinutes: wait.medianMinutes,
      upperMinutes: wait.p80Minutes,
      playedUpperMs,
    }
  }

  return {
    note: (ticket) => {
      if (inHand.length < mostInHand) void look(ticket)
    },
    close: () => {
      if (soon) clearTimeout(soon)
      if (inHand.length > 0) keepThese(inHand)
    },
  }
}
