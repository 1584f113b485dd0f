import type { PrintOutcome } from '../hardware/devices.ts'
import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { Language } from './catalogue/languages.ts'
import type { Guide } from './catalogue/schema/told.ts'
import type { Seat } from './contract/course.ts'
import type { Lobby } from './lobby.ts'
import type { Day } from './queue/day.ts'
import type { Ticket, TicketId } from './queue/words.ts'
import type { Scenes } from './scenes.ts'
import { courseDate } from './screens/courses.ts'
import { ticketSlip } from './screens/slip.ts'
import { courseSlip } from './screens/slips/course.ts'
import { guideSlip } from './screens/slips/guide.ts'
import { testSlip } from './screens/slips/test-page.ts'
import { ticketView } from './screens/ticket.ts'
import type { Slips } from './slips.ts'

/** From a ticket to its paper. */
export interface Papers {
  /** A new ticket's paper. */
  first(ticket: TicketId): void
  /** Once more, for staff; null when there is no such ticket today. */
  again(ticket: TicketId, actor: string): Promise<PrintOutcome | null>
  /** What to do and what to bring. */
  guide(guide: Guide, language: Language): Promise<PrintOutcome>
  /** A seat on a course; null where its date has left the catalogue. */
  seat(seat: Seat, language: Language, actor: string): Promise<PrintOutcome | null>
  /** Shows whether this printer is well. */
  test(printer: string, actor: string): Promise<PrintOutcome>
  /** Prints what a stop left unprinted, for those who may still stand there. */
  resume(): Promise<void>
}

export interface PapersParts {
  readonly lobby: Lobby
  readonly catalogue: CatalogueInForce
  readonly scenes: Scenes
  readonly slips: Slips
  /** Where phones reach this machine, without a slash at the end. */
  readonly publicUrl: () => string
}

/** Longer than a restart takes, and shorter than anybody stands at a silent kiosk. */
const waitsForPaperMs = 20_000

export function openPapers({ lobby, catalogue, scenes, slips, publicUrl }: PapersParts): Papers {
  function slipOf(ticket: Ticket, day: Day, copy: boolean) {
    const scene = scenes(day)
    const view = ticketView(scene, ticket, 'printing')
    return ticketSlip(scene.catalogue, view, `${publicUrl()}/t/${ticket.id}`, copy)
  }

  function printFirst(ticket: Ticket, day: Day): void {
    slips.print(ticket.id, () => slipOf(ticket, day, false))
  }

  return {
    first: (id) =>
      void lobby.read((day) => {
        const ticket = day.tickets.get(id)
        if (ticket) printFirst(ticket, day)
      }),
    again: async (id, actor) => {
      const printing = await lobby.read((day) => {
        const ticket = day.tickets.get(id)
        // Within an object, because a promise would be waited for by whoever reads the day.
        return ticket && { outcome: slips.again(id, (copy) => slipOf(ticket, day, copy), actor) }
      })
      return printing ? printing.outcome : null
    },
    guide: (guide, language) => {
      const slip = guideSlip(catalogue.document(), guide, language, lobby.now())
      return slips.other({ kind: 'guide', subject: guide.id, actor: 'kiosk' }, slip)
    },
    seat: async (seat, language, actor) => {
      const document = catalogue.document()
      const on = courseDate(document, seat.course, seat.date, () => 0)
      if (!on) return null
      const remember = document.courses.find(({ id }) => id === seat.course)?.remember ?? null
      const facts = { title: on.title, from: on.from, to: on.to, where: on.place, remember }
      const slip = courseSlip(document, facts, seat, language, lobby.now())
      return slips.other({ kind: 'course', subject: `${seat.course} ${seat.date}`, actor }, slip)
    },
    test: (printer, actor) => {
      const slip = testSlip(printer, catalogue.document(), lobby.now())
      return slips.other({ kind: 'test', subject: printer, actor }, slip, printer)
    },
    resume: () =>
      lobby.read((day) => {
        const now = lobby.now()
        for (const ticket of day.tickets.values()) {
          const stillThere = ticket.state === 'waiting' && now - ticket.arrival < waitsForPaperMs
          if (stillThere && ticket.paper && !slips.tried(ticket.id)) printFirst(ticket, day)
        }
      }),
  }
}
