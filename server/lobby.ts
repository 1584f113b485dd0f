import type { Logger } from 'pino'
import { dateIn } from './catalogue/zone.ts'
import type { Clock } from './clock.ts'
import type { Day } from './queue/day.ts'
import { decide } from './queue/decide.ts'
import { evolve, replay } from './queue/evolve.ts'
import { type ClockChange, setClock } from './queue/set-clock.ts'
import type { Command, Event, Refusal } from './queue/words.ts'
import type { Entry, Log } from './store/log.ts'
import type { Telling } from './store/notes.ts'
import type { Press } from './store/presses.ts'

/** What became of a command; `not-kept` when the disk took nothing, and then nothing happened. */
export type Answer =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: Refusal | 'not-kept' }

/** The one door for every change, and the only state that changes. */
export interface Lobby {
  /**
   * Answers after the commit. All commands of one turn of the event loop share one commit. What is told is kept with
   * the ticket that the command brings or is about; the press, so that a retry finds it answered.
   */
  handle(command: Command, actor: string, telling?: Telling, press?: Press): Promise<Answer>
  /** Looks at the day as it was kept: never at a fact that might still be taken back. */
  read<T>(look: (day: Day) => T): Promise<T>
  /** Looks at the day as it will be if the disk takes it: to decide by, and never to show. */
  peek<T>(look: (day: Day) => T): T
  /** True while the disk takes nothing. */
  trouble(): boolean
  now: Clock
  /** Keeps that the clock was set right, in the very turn in which it is; answers after the commit. */
  setClock(change: ClockChange, actor: string): Promise<Answer>
  /** Called after each commit that changed something, and when trouble begins or ends. */
  onChange(listener: () => void): void
  /** Keeps what is under way, and stops. */
  close(): void
}

interface Waiting {
  readonly events: readonly Event[]
  readonly answer: (answer: Answer) => void
}

export interface LobbyParts {
  readonly log: Log
  readonly clock: Clock
  readonly timeZone: () => string
  readonly logger: Logger
  readonly probeEveryMs?: number
}

/**
 * While each turn brings more commands, the commit waits for them, so long: in a rush one wait for the disk then
 * serves fifty people and not five.
 */
const gatherAtMostMs = 1

export function openLobby({ log, clock, timeZone, logger, probeEveryMs = 2000 }: LobbyParts): Lobby {
  let day = replay(log.today())
  let inTrouble = false
  let sound = true
  let entries: Entry[] = []
  let waiting: Waiting[] = []
  let readers: (() => void)[] = []
  let scheduled = false
  let probing: NodeJS.Timeout | null = null
  const listeners: (() => void)[] = []
  const tell = () => {
    for (const listener of listeners) listener()
  }

  function flush(): void {
    const facts = entries
    const people = waiting
    const looks = readers
    entries = []
    waiting = []
    readers = []
    scheduled = false
    const kept = keep(facts)
    for (const { events, answer } of people) answer(kept ? { ok: true, events } : notKept)
    for (const look of looks) look()
    if (kept && facts.length > 0) tell()
  }

  function keep(facts: readonly Entry[]): boolean {
    if (facts.length === 0) return true
    try {
      log.append(facts)
      setTrouble(false)
      return true
    } catch (error) {
      logger.error({ err: error }, 'the disk took nothing: nobody of this turn got a number')
      rebuild()
      setTrouble(true)
      return false
    }
  }

  /** Memory holds facts that were not kept, so it is made anew from those that were. */
  function rebuild(): void {
    sound = false
    try {
      day = replay(log.today())
      sound = true
    } catch (error) {
      logger.error({ err: error }, 'the log cannot be read')
    }
  }

  function setTrouble(now: boolean): void {
    if (now === inTrouble) return
    inTrouble = now
    if (now) probing = setInterval(probe, probeEveryMs)
    else if (probing) clearInterval(probing)
    tell()
  }

  /** Kiosks offer nothing while in trouble, so no ticket would find out that the disk is well again. */
  function probe(): void {
    try {
      log.probe(clock())
    } catch (error) {
      logger.warn({ err: error }, 'the disk still takes nothing')
      return
    }
    if (!sound) rebuild()
    if (!sound) return
    logger.info('the disk takes facts again')
    setTrouble(false)
  }

  function handle(command: Command, actor: string, telling?: Telling, press?: Press): Promise<Answer> {
    if (!sound) return Promise.resolve(notKept)
    const at = clock()
    const decision = decide(day, command, at, dateIn(timeZone(), at), log.givenOn)
    if (!decision.ok) return Promise.resolve(decision)
    return take(decision.events, actor, telling, press)
  }

  function take(events: readonly Event[], actor: string, telling?: Telling, press?: Press): Promise<Answer> {
    for (const event of events) {
      evolve(day, event)
      const note = telling && tellable.has(event.type) ? { note: telling } : {}
      entries.push({ event, day: day.date, actor, ...note, ...(press ? { press } : {}) })
    }
    schedule()
    return new Promise((answer) => {
      waiting.push({ events, answer })
    })
  }

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    const began = performance.now()
    let gathered = 0
    const orFlush = () => {
      const isLate = performance.now() - began > gatherAtMostMs
      if (entries.length === gathered || isLate) return flush()
      gathered = entries.length
      setImmediate(orFlush)
    }
    setImmediate(orFlush)
  }

  function read<T>(look: (day: Day) => T): Promise<T> {
    if (entries.length === 0) return new Promise((seen) => seen(look(day)))
    return new Promise((seen, failed) => {
      readers.push(() => {
        try {
          seen(look(day))
        } catch (error) {
          failed(error)
        }
      })
    })
  }

  return {
    handle,
    setClock: (change, actor) => {
      if (!sound) return Promise.resolve(notKept)
      return take(setClock(day, change, dateIn(timeZone(), change.at), log.givenOn), actor)
    },
    read,
    peek: (look) => look(day),
    trouble: () => inTrouble,
    now: clock,
    onChange: (listener) => void listeners.push(listener),
    close: () => {
      if (scheduled) flush()
      if (probing) clearInterval(probing)
    },
  }
}

/** Facts beside which something is told. */
const tellable: ReadonlySet<Event['type']> = new Set(['TicketIssued', 'TicketTransferred', 'TicketNoted'])

const notKept: Answer = { ok: false, refusal: 'not-kept' }
