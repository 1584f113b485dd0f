/** The lobby's nouns and sentences: what is asked (commands), what happened (events), what a rule says (refusals). */

/** Milliseconds since 1970, UTC. */
export type Instant = number
/** A date in the lobby's time zone, as `2026-11-23`. */
export type DayDate = string
/** Unguessable: it is also the address of the ticket's own page. */
export type TicketId = string
export type ErrandId = string
export type CounterId = string
/** Who somebody is to the rule of the line: a walk-in, a booking, a person who needs a hand. */
export type ClassId = string
/** Where a ticket waits: with the others of its errand, or for one named counter. */
export type LineId = `errand:${ErrandId}` | `counter:${CounterId}`

export const outcomes = ['settled', 'sent-on', 'booked', 'self-service', 'must-come-back'] as const
/** How a clerk's help ended. */
export type Outcome = (typeof outcomes)[number]

export const returnReasons = ['papers', 'authority', 'system', 'competence'] as const
/** Why somebody must come back: papers were missing, another authority decides, a system was down, nobody here could. */
export type ReturnReason = (typeof returnReasons)[number]

/** What a clerk can take back for a minute. */
export const stepTypes = [
  'TicketCalled',
  'TicketArrived',
  'TicketFinished',
  'TicketAbsent',
  'TicketParked',
  'TicketTransferred',
] as const
export type StepType = (typeof stepTypes)[number]

export const crisisKinds = ['closed', 'evacuate', 'library', 'system-down', 'own'] as const
/** What everybody must know at once; `own` is in the lead's own words. */
export type CrisisKind = (typeof crisisKinds)[number]

/** What stands on every screen above all else, until it is withdrawn. */
export interface Crisis {
  readonly at: Instant
  readonly kind: CrisisKind
  /** In Danish; null for those that are ready-made. */
  readonly words: string | null
  /** The house only practises. */
  readonly drill: boolean
}

export type TicketState =
  | 'waiting'
  | 'called'
  | 'serving'
  | 'parked'
  | 'away'
  | 'served'
  | 'absent'
  | 'withdrawn'
  | 'forgotten'

/** One person's place in the lobby, from the tap to the way out. */
export interface Ticket {
  readonly id: TicketId
  readonly number: string
  /** Grows by one with each ticket. */
  readonly order: number
  readonly language: string
  readonly class: ClassId
  readonly arrival: Instant
  /** Arrival, or the booked time when that is later, minus the head start of the class: the smallest is called first. */
  readonly key: Instant
  /** What the person came for; `errand` is what the ticket stands for now. */
  readonly cameFor: ErrandId
  readonly errand: ErrandId
  /** Where the ticket waits, or last waited. */
  readonly line: LineId
  readonly state: TicketState
  /** Errands still to come in the same visit. */
  readonly next: readonly ErrandId[]
  readonly counter: CounterId | null
  /** How often the number was called since it last waited. */
  readonly calls: number
  readonly calledAt: Instant | null
  readonly arrivedAt: Instant | null
  readonly idempotencyKey: string | null
  /** Whether it was to be printed. */
  readonly paper: boolean
  /** Somebody came for another person. */
  readonly behalf: boolean
  /** The time that was agreed before, where one was. */
  readonly bookedAt: Instant | null
  /** Has let others go first, which can be asked for once. */
  readonly postponed: boolean
  /** Why and until when somebody is set aside, and by which counter; null while they are not. */
  readonly parked: Parked | null
  /** When somebody who left the lobby comes back to their place; null for all who are here. */
  readonly away: Away | null
  /** What a clerk did last, until anything else happens to the ticket. */
  readonly step: Step | null
}

/** The time that somebody was told to come back in, and until when their place is kept. */
export interface Away {
  readonly from: Instant
  readonly until: Instant
  readonly keptUntil: Instant
}

export interface Parked {
  readonly reason: string
  readonly by: CounterId
  /** When they said that they would be back; null when they say so themselves. */
  readonly backAt: Instant | null
}

/** One step of a clerk's, and how the ticket stood before it. */
export interface Step {
  readonly type: StepType
  readonly at: Instant
  readonly counter: CounterId
  readonly before: Standing
}

/** Where a ticket stands: all that a step can change. */
export type Standing = Pick<
  Ticket,
  'errand' | 'line' | 'state' | 'next' | 'counter' | 'calls' | 'calledAt' | 'arrivedAt' | 'parked' | 'away'
>

/** A staffed place; a counter that is closed is not in the day. */
export interface Counter {
  readonly id: CounterId
  readonly serves: readonly ErrandId[]
  readonly state: 'open' | 'paused'
  /** When it opened, or went on after a break. */
  readonly openedAt: Instant
  readonly ticket: TicketId | null
}

/** A counter that the lobby's document does not know: set up for one day, named by its number. */
export interface ExtraCounter {
  readonly id: CounterId
  readonly serves: readonly ErrandId[]
}

/** One calling of a number to a counter; a recall is a call of its own. */
export interface Call {
  /** Grows by one with each call of the day. */
  readonly order: number
  readonly ticket: TicketId
  readonly number: string
  readonly language: string
  readonly counter: CounterId
  readonly at: Instant
}

export type Command =
  | {
      readonly type: 'IssueTicket'
      readonly ticket: TicketId
      readonly idempotencyKey: string | null
      readonly errand: ErrandId
      readonly letter: string
      readonly class: ClassId
      readonly headStartMinutes: number
      readonly language: string
      /** Whether it is to be printed. */
      readonly paper: boolean
      readonly behalf: boolean
      readonly bookedAt: Instant | null
      /** The most tickets of a day for this errand; null when there is no such end, or it does not hold for this one. */
      readonly capacity: number | null
      /** The one counter that it waits for; anybody's who serves the errand without it. */
      readonly onlyAt?: CounterId | null
      /** They leave at once, and come back at the time of their slip. */
      readonly away?: Away | null
    }
  | { readonly type: 'OpenCounter'; readonly counter: CounterId; readonly serves: readonly ErrandId[] }
  /** What an open counter takes from its next call on: the lobby's document was changed meanwhile. */
  | { readonly type: 'ChangeServes'; readonly counter: CounterId; readonly serves: readonly ErrandId[] }
  | { readonly type: 'PauseCounter'; readonly counter: CounterId }
  | { readonly type: 'CloseCounter'; readonly counter: CounterId }
  /** `holding` is the ticket that the clerk believes is at the counter: a double press is refused, and skips nobody. */
  | { readonly type: 'CallNext'; readonly counter: CounterId; readonly holding: TicketId | null }
  | {
      readonly type: 'CallTicket'
      readonly counter: CounterId
      readonly holding: TicketId | null
      readonly ticket: TicketId
    }
  | { readonly type: 'Recall'; readonly counter: CounterId; readonly ticket: TicketId }
  | { readonly type: 'Arrive'; readonly counter: CounterId; readonly ticket: TicketId }
  | {
      readonly type: 'Finish'
      readonly counter: CounterId
      readonly ticket: TicketId
      readonly outcome: Outcome
      /** Why they must come back. */
      readonly why?: ReturnReason | null | undefined
    }
  | {
      readonly type: 'MarkAbsent'
      readonly counter: CounterId
      readonly ticket: TicketId
      readonly minimumCalls: number
    }
  | {
      readonly type: 'Park'
      readonly counter: CounterId
      readonly ticket: TicketId
      readonly reason: string
      /** How long they said that it takes; without it they come back by themselves. */
      readonly minutes?: number | null
    }
  | { readonly type: 'Resume'; readonly ticket: TicketId }
  | {
      readonly type: 'Transfer'
      readonly counter: CounterId
      readonly ticket: TicketId
      readonly to: Destination
    }
  | { readonly type: 'AddErrand'; readonly ticket: TicketId; readonly errand: ErrandId }
  /** Takes back what this counter did last about a ticket. */
  | { readonly type: 'Undo'; readonly counter: CounterId; readonly ticket: TicketId }
  /** What is told about somebody changes; what it is comes beside the command, and is in no fact. */
  | { readonly type: 'NoteTicket'; readonly ticket: TicketId }
  | { readonly type: 'Withdraw'; readonly ticket: TicketId }
  /** More time: lets the next two of the line go first. */
  | { readonly type: 'Postpone'; readonly ticket: TicketId }
  /** Somebody who waits leaves the lobby until a time, and keeps their place. */
  | { readonly type: 'LeaveUntil'; readonly ticket: TicketId; readonly away: Away }
  /** They are back. */
  | { readonly type: 'ComeBack'; readonly ticket: TicketId }
  /** The kiosk asks for this errand alone; the same again changes nothing. */
  | { readonly type: 'BeginRush'; readonly errand: ErrandId }
  | { readonly type: 'EndRush' }
  /** One more counter for today. */
  | { readonly type: 'AddCounter'; readonly counter: CounterId; readonly serves: readonly ErrandId[] }
  /** Lets a counter be a quick lane, or no more; `serves` is what it takes from its next call on. */
  | {
      readonly type: 'SetQuickLane'
      readonly counter: CounterId
      readonly quick: boolean
      readonly serves: readonly ErrandId[]
    }
  | { readonly type: 'CloseDay' }
  | { readonly type: 'ReopenDay' }
  /** Takes the place of one that stands. */
  | ({ readonly type: 'RaiseCrisis' } & Omit<Crisis, 'at'>)
  | { readonly type: 'WithdrawCrisis' }

/** Where a ticket is sent on to: the line of an errand, or one counter. */
export type Destination = { readonly errand: ErrandId } | { readonly counter: CounterId }

/** A fact in the past tense, appended once, never changed. */
export type Event =
  | {
      readonly type: 'DayStarted'
      readonly at: Instant
      readonly date: DayDate
      readonly carried: Carried
      /** Where the clock was wrong this date has begun before: the last sequence given then for each letter. */
      readonly given?: Given
    }
  /**
   * The lobby's clock was wrong, and was set right: what is under way is moved by `at - was`. What happened from `since`
   * on, by the old time, has no time that can be believed.
   */
  | { readonly type: 'ClockSet'; readonly at: Instant; readonly was: Instant; readonly since: Instant }
  | {
      readonly type: 'TicketIssued'
      readonly at: Instant
      readonly ticket: TicketId
      readonly number: string
      readonly letter: string
      readonly sequence: number
      readonly errand: ErrandId
      readonly class: ClassId
      readonly headStartMinutes: number
      readonly language: string
      readonly idempotencyKey: string | null
      /** Kept in the same breath as the number, so that a stop cannot lose its paper. */
      readonly paper: boolean
      readonly behalf: boolean
      readonly bookedAt: Instant | null
      /** The one counter that it waits for; facts without it were for any that serves the errand. */
      readonly onlyAt?: CounterId
    }
  | {
      readonly type: 'CounterOpened'
      readonly at: Instant
      readonly counter: CounterId
      readonly serves: readonly ErrandId[]
    }
  | {
      readonly type: 'ServesChanged'
      readonly at: Instant
      readonly counter: CounterId
      readonly serves: readonly ErrandId[]
    }
  | { readonly type: 'CounterPaused'; readonly at: Instant; readonly counter: CounterId }
  | { readonly type: 'CounterClosed'; readonly at: Instant; readonly counter: CounterId }
  | {
      readonly type: 'TicketCalled'
      readonly at: Instant
      readonly ticket: TicketId
      readonly counter: CounterId
    }
  | {
      readonly type: 'TicketRecalled'
      readonly at: Instant
      readonly ticket: TicketId
      readonly counter: CounterId
    }
  | {
      readonly type: 'TicketArrived'
      readonly at: Instant
      readonly ticket: TicketId
      readonly counter: CounterId
    }
  | {
      readonly type: 'TicketFinished'
      readonly at: Instant
      readonly ticket: TicketId
      readonly counter: CounterId
      readonly outcome: Outcome
      /** Why they must come back; facts from before this was kept do not say. */
      readonly why?: ReturnReason | null
      /** The visit's next errand, whose line the ticket joins with its waited time; null when the visit is over. */
      readonly onward: ErrandId | null
    }
  | {
      readonly type: 'TicketAbsent'
      readonly at: Instant
      readonly ticket: TicketId
      readonly counter: CounterId
    }
  | {
      readonly type: 'TicketParked'
      readonly at: Instant
      readonly ticket: TicketId
      readonly counter: CounterId
      readonly reason: string
      /** Facts from before this was kept do not say. */
      readonly backAt?: Instant | null
    }
  | { readonly type: 'TicketResumed'; readonly at: Instant; readonly ticket: TicketId }
  | {
      readonly type: 'TicketTransferred'
      readonly at: Instant
      readonly ticket: TicketId
      readonly counter: CounterId
      readonly to: Destination
    }
  | {
      readonly type: 'ErrandAdded'
      readonly at: Instant
      readonly ticket: TicketId
      readonly errand: ErrandId
    }
  /** The step happened, and was taken back: the ticket stands as before it. */
  | {
      readonly type: 'StepUndone'
      readonly at: Instant
      readonly ticket: TicketId
      readonly counter: CounterId
      readonly step: StepType
    }
  | { readonly type: 'TicketNoted'; readonly at: Instant; readonly ticket: TicketId }
  | { readonly type: 'TicketWithdrawn'; readonly at: Instant; readonly ticket: TicketId }
  /** `key` is where it stands in its line from now on. */
  | {
      readonly type: 'TicketPostponed'
      readonly at: Instant
      readonly ticket: TicketId
      readonly key: Instant
    }
  /** The visit never got an end of its own; its times are not accurate. */
  | { readonly type: 'TicketForgotten'; readonly at: Instant; readonly ticket: TicketId }
  | {
      readonly type: 'TicketLeftUntil'
      readonly at: Instant
      readonly ticket: TicketId
      readonly away: Away
    }
  /** `key` is where it stands in its line from now on. */
  | {
      readonly type: 'TicketCameBack'
      readonly at: Instant
      readonly ticket: TicketId
      readonly key: Instant
    }
  | { readonly type: 'RushBegan'; readonly at: Instant; readonly errand: ErrandId }
  | { readonly type: 'RushEnded'; readonly at: Instant }
  | {
      readonly type: 'CounterAdded'
      readonly at: Instant
      readonly counter: CounterId
      readonly serves: readonly ErrandId[]
    }
  | { readonly type: 'QuickLaneBegan'; readonly at: Instant; readonly counter: CounterId }
  | { readonly type: 'QuickLaneEnded'; readonly at: Instant; readonly counter: CounterId }
  | { readonly type: 'DayClosed'; readonly at: Instant }
  | { readonly type: 'DayReopened'; readonly at: Instant }
  | ({ readonly type: 'CrisisRaised' } & Crisis)
  | { readonly type: 'CrisisWithdrawn'; readonly at: Instant }

export type EventOf<T extends Event['type']> = Extract<Event, { type: T }>
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>

/** What a new day takes over from the one before: people still in the lobby around midnight. */
export interface Carried {
  readonly tickets: readonly Ticket[]
  readonly counters: readonly Counter[]
  /** Facts from before there were any do not say. */
  readonly crisis?: Crisis | null
  /** Those counters that the lobby's document does not know; facts from before there were any do not say. */
  readonly extra?: readonly ExtraCounter[]
  /** Counters that go on as quick lanes, as their `serves` say; facts from before do not say. */
  readonly quick?: readonly CounterId[]
  /** A rush goes on where the clock was set to another date alone; it ends at midnight. */
  readonly rush?: ErrandId | null
}

/** The last sequence given for each letter. */
export type Given = Readonly<Record<string, number>>
/** What was given on a date that has begun before; nothing for all others. */
export type GivenOn = (date: DayDate) => Given

export const refusals = [
  'day-is-closed',
  'day-is-open',
  'somebody-is-at-a-counter',
  'key-belongs-to-another-errand',
  'errand-is-full',
  'crisis-stands',
  'crisis-stands-already',
  'no-crisis-stands',
  'counter-is-open',
  'counter-is-closed',
  'counter-is-paused',
  'counter-is-busy',
  'counter-is-already-there',
  'another-ticket-is-at-the-counter',
  'line-is-empty',
  'ticket-is-unknown',
  'ticket-is-not-waiting',
  'ticket-is-not-called',
  'ticket-is-not-parked',
  'ticket-is-not-away',
  'ticket-is-not-at-this-counter',
  'ticket-has-left',
  'already-postponed',
  'nobody-to-let-by',
  'ticket-is-already-there',
  'call-once-more-first',
  'errand-is-already-on-the-ticket',
  'nothing-to-undo',
  'too-late-to-undo',
] as const
/** A rule says no. */
export type Refusal = (typeof refusals)[number]

export type Decision =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: Refusal }

export const accept = (...events: readonly Event[]): Decision => ({ ok: true, events })
export const refuse = (refusal: Refusal): Decision => ({ ok: false, refusal })
