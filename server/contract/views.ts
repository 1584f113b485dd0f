import type { Language } from '../catalogue/languages.ts'
import type { Need } from '../catalogue/needs.ts'
import type { Words } from '../catalogue/words.ts'
import type {
  Away,
  CrisisKind,
  Destination,
  Instant,
  Outcome,
  Parked,
  ReturnReason,
  StepType,
  TicketState,
} from '../queue/words.ts'
import type { ContactCounts, HelpCounts } from './contact.ts'
import type { CourseDate, CourseRoom } from './course.ts'
import type { DeviceView } from './devices.ts'
import type { KioskScreen } from './kiosk-screen.ts'
import type { HelpView } from './lead.ts'

/** The whole views that screens get: at first, after each change, and after a lost connection alike. */
export type { Language, Need, Words }

/** An honest wait in whole minutes: half wait at most the median, 4 in 5 at most the P80. */
export interface Wait {
  readonly medianMinutes: number
  readonly p80Minutes: number
}

/** What every citizen's screen needs to know about the house. */
export interface House {
  readonly town: string
  readonly office: Words
  readonly address: string
  readonly phone: string
  readonly website: string
  readonly timeZone: string
  /** The same clock as a number, for the days around today: a small machine need not load what knows all zones. */
  readonly clock: HouseClock
  readonly accent: string
  /** No real printer: hours may be passed over, and the screens say that this is a trial. */
  readonly trial: boolean
  readonly open: boolean
  /** When it opens next, if it is closed; null when no opening is known within two weeks. */
  readonly opensAt: Instant | null
  readonly closesAt: Instant | null
  readonly hours: readonly HoursOfDay[]
  /** The last commit failed: no numbers can be kept right now. */
  readonly trouble: boolean
  /** The battery is nearly empty: no more numbers are given, and the machine goes off soon. */
  readonly powerIsLow: boolean
  /** By night the house's screens are black. */
  readonly isDark: boolean
  /** In force now, the gravest first. */
  readonly notices: readonly NoticeView[]
}

/** From one instant until another the house's clock is so many minutes ahead of UTC. */
export interface HouseClock {
  readonly from: Instant
  readonly until: Instant
  readonly minutes: number
}

/** A word of the house to everybody; a crisis stands above all else. */
export interface NoticeView {
  readonly id: string
  readonly level: 'normal' | 'important' | 'crisis'
  readonly title: Words
  readonly text: Words | null
  readonly screens: readonly ('kiosk' | 'wall' | 'phone')[]
  /** Of one that staff raised by a press; those of the document have none. */
  readonly raised?: {
    readonly kind: CrisisKind
    /** The word for an exercise, where the house only practises. */
    readonly drill: Words | null
  }
}

/** Monday is 1; no intervals means closed. Times as `09:30`. */
export interface HoursOfDay {
  readonly weekday: number
  readonly intervals: readonly { readonly from: string; readonly to: string }[]
}

/** How it stands with one errand right now; its words are among the offers. */
export interface KioskErrand {
  readonly id: string
  readonly open: boolean
  readonly opensAt: Instant | null
  /** No more numbers today: as many were given as can be served. */
  readonly full: boolean
  readonly waiting: number
  readonly wait: Wait
  /** The time that a newcomer could leave until, and keep the place; null where the wait is not long enough. */
  readonly comeBack: Away | null
}

export interface KioskView {
  readonly house: House
  readonly screen: KioskScreen
  /** Which offers hold; a kiosk with others fetches them anew. */
  readonly offers: string
  /** Those with an opening in sight. */
  readonly errands: readonly KioskErrand[]
  /** The errand that stands alone on the first page; null on a usual day. */
  readonly rush: string | null
  /** An open quick lane takes errands that usually take less than so many minutes; null where there is none. */
  readonly quickMinutes: number | null
  /** The dates that can be signed up for, and how full they are; their words are among the offers. */
  readonly courses: readonly CourseRoom[]
}

/** A booked time as staff see it; the name is deleted the night after. */
export interface StaffBooking extends BookingView {
  readonly name: string | null
}

/** A booked time as its holder sees it at the kiosk; never whose it is. */
export interface BookingView {
  readonly code: string
  readonly errand: string
  readonly errandName: Words
  readonly at: Instant
  /** Of the ticket that it has become, while its person is here. */
  readonly number: string | null
  readonly stands: 'on-time' | 'early' | 'too-early' | 'late' | 'too-late' | 'another-day' | 'arrived'
}

export interface CounterName {
  readonly id: string
  readonly name: Words
  readonly short: string
  readonly direction: 'left' | 'right' | 'straight' | 'up' | 'none'
}

export interface WallCall {
  /** Grows with each call, a recall included: a screen chimes for those above the last that it showed. */
  readonly order: number
  readonly number: string
  readonly counter: CounterName
  /** The ticket's: it is called in Danish, and then in this one. */
  readonly language: Language
  /** The counter's name in that language; null where the wall says it already. */
  readonly ownWords: string | null
  readonly at: Instant
  /** Its person has not come yet, and is to go to this counter. */
  readonly isCalled: boolean
}

export interface WallLine {
  readonly id: string
  readonly letter: string
  readonly name: Words
  readonly icon: string
  readonly waiting: number
  readonly wait: Wait
  /** Some open counter serves it. */
  readonly staffed: boolean
}

export interface WallView {
  readonly house: House
  /** Newest first, each number once; more than a wall shows, so that none is unheard when many come at once. */
  readonly calls: readonly WallCall[]
  readonly lines: readonly WallLine[]
  /** The counters that are quick lanes now, and for errands under how many minutes; null where none is. */
  readonly quick: { readonly counters: readonly CounterName[]; readonly minutes: number } | null
  /** Which calm pages hold; a wall with others fetches them anew. */
  readonly pages: string
}

export interface SignView {
  readonly house: House
  readonly counter: CounterName
  readonly state: 'closed' | 'open' | 'paused'
  readonly number: string | null
  /** The ticket's language; null where there is no ticket. */
  readonly language: Language | null
  /** `called` until the person has arrived, then `serving`. */
  readonly ticket: 'called' | 'serving' | null
  /** Grows with each call to this counter. */
  readonly order: number
}

export type SlipState =
  | 'none'
  | 'printing'
  | 'printed'
  | 'uncertain'
  | 'no-paper'
  | 'cover-open'
  | 'cutter'
  | 'offline'
  | 'unrecoverable'
  | 'unreachable'

/** One ticket as its holder sees it. */
export interface TicketView {
  readonly house: House
  readonly id: string
  readonly number: string
  readonly errand: Words
  readonly language: Language
  readonly state: TicketState
  readonly issuedAt: Instant
  readonly ahead: number
  readonly wait: Wait
  readonly counter: CounterName | null
  readonly calls: number
  readonly slip: SlipState
  readonly bring: readonly Words[]
  /** The booked time that its holder has come for. */
  readonly bookedAt: Instant | null
  /** The id of the errand's guide. */
  readonly guide: string | null
  /** Whether two others can still be let by. */
  readonly mayPostpone: boolean
  /** When its holder comes back, who has left with a slip; null for all who are here. */
  readonly away: Away | null
  /** The time that its holder could leave until; null where the wait is not long enough. */
  readonly comeBack: Away | null
}

/** One ticket as a clerk sees it. */
export interface StaffTicket {
  readonly id: string
  readonly number: string
  readonly errand: string
  readonly next: readonly string[]
  readonly language: string
  readonly class: string
  readonly arrival: Instant
  readonly state: TicketState
  readonly calls: number
  readonly calledAt: Instant | null
  readonly arrivedAt: Instant | null
  readonly counter: string | null
  /** Sent to this one counter alone. */
  readonly onlyAt: string | null
  readonly slip: SlipState
  /** What the person told before the counter; gone with the day. */
  readonly needs: readonly Need[]
  readonly answers: readonly { readonly question: Words; readonly answer: Words }[]
  readonly behalf: boolean
  /** The booked time that the person came for. */
  readonly bookedAt: Instant | null
  /** Why and until when they are set aside. */
  readonly parked: Parked | null
  /** When they come back, who have left with a slip. */
  readonly away: Away | null
}

/** Somebody at a desk, or next for it: what no list tells. */
export interface DeskTicket extends StaffTicket {
  /** Whose booked time it is; for this clerk alone, and deleted at night. */
  readonly name: string | null
  /** What the clerk before passes on; empty where nobody did. */
  readonly remark: string
}

export interface StaffCounter extends CounterName {
  readonly state: 'closed' | 'open' | 'paused'
  readonly number: string | null
  readonly serves: readonly string[]
}

/** The whole lobby as staff see it; `desk` is null where no counter is chosen yet. */
export interface StaffView {
  readonly house: House
  readonly errands: readonly {
    readonly id: string
    readonly letter: string
    readonly name: Words
    readonly icon: string
    /** The id of its guide. */
    readonly guide: string | null
  }[]
  /** The errand of the reception, where people are sent whom no line fits. */
  readonly reception: string | null
  /** Those that have left the catalogue while somebody holds a number for them. */
  readonly formerErrands: readonly { readonly id: string; readonly name: Words }[]
  readonly counters: readonly StaffCounter[]
  readonly lines: readonly WallLine[]
  readonly callsBeforeAbsent: number
  readonly dayClosed: boolean
  readonly waitingTotal: number
  /** Those who wait, in the order of the published rule; at most 100. */
  readonly waiting: readonly StaffTicket[]
  readonly parked: readonly StaffTicket[]
  /** Those who have left with a slip, the first to come back first; at most 100. */
  readonly away: readonly StaffTicket[]
  /** The errand that the kiosk shows alone; null on a usual day. */
  readonly rush: Words | null
  readonly desk: Desk | null
  /** What the lead asks of this counter; of all, where none is chosen yet. */
  readonly help: HelpView
  /** Devices that somebody must see to. */
  readonly troubles: readonly DeviceView[]
  readonly crisis: StaffCrisis
}

/** What stands on all screens, and what waits for a second person. */
export interface StaffCrisis {
  readonly stands: {
    readonly at: Instant
    readonly kind: CrisisKind
    readonly words: string | null
    readonly drill: boolean
  } | null
  readonly asked: {
    readonly id: number
    readonly act: 'raise' | 'withdraw'
    readonly kind: CrisisKind
    readonly words: string | null
    readonly drill: boolean
    /** The name of whoever asks. */
    readonly by: string
    /** By the clock of the house's machine. */
    readonly until: Instant
  } | null
}

/** What the reception has done today, and the courses that people may sign up for there. */
export interface ReceptionView {
  readonly contacts: ContactCounts
  readonly help: HelpCounts
  readonly courses: readonly CourseDate[]
}

export interface Desk {
  readonly counter: StaffCounter
  readonly current: DeskTicket | null
  /** Who the next press calls. */
  readonly next: DeskTicket | null
  /** The last step here, while it can be taken back. */
  readonly undo: {
    readonly ticket: string
    readonly number: string
    readonly step: StepType
    readonly until: Instant
  } | null
}

export type { Destination, Instant, Outcome, Parked, ReturnReason, StepType, TicketState }
