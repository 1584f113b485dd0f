import type { Logger } from 'pino'
import { type SteadyClock, trustedStepMs } from './clock.ts'
import type { TellClockDoubt } from './clock-doubt.ts'
import type { Lobby } from './lobby.ts'
import type { Instant } from './queue/words.ts'
import type { ClockAhead } from './store/clock-ahead.ts'

/** Settles what time it is, where the machine's clock is not believed. */
export interface ClockKeeper {
  readonly doubt: TellClockDoubt
  /** It is `to` now, says `actor`; false when the disk took nothing, and then nothing has changed. */
  settle(to: Instant, actor: string): Promise<boolean>
  close(): void
}

export interface KeeperParts {
  /** Null for a demonstration, whose clock is its own. */
  readonly clock: SteadyClock | null
  readonly lobby: Lobby
  readonly ahead: ClockAhead
  /** Whether the network keeps the machine's clock right; null where nobody can say. */
  readonly isSynchronised: () => Promise<boolean | null>
  /** A doubt began or ended. */
  readonly changed: () => void
  readonly logger: Logger
  readonly lookEveryMs?: number
}

/** A clock that the network keeps is believed at once; any other waits for somebody's word. */
export function keepClock(parts: KeeperParts): ClockKeeper {
  const { clock, logger, changed, lookEveryMs = 5000 } = parts
  if (!clock) return { doubt: () => null, settle: async () => false, close: () => undefined }
  let was: string | null = null
  let underWay = 0
  let before: Promise<unknown> = Promise.resolve()
  const look = async () => {
    const doubt = clock.doubt()
    const fault = doubt?.fault ?? null
    if (fault !== was) {
      if (fault) logger.error({ fault }, 'the clock is in doubt: the lobby goes by its own time')
      else logger.warn('the clock is no longer in doubt')
      was = fault
      changed()
    }
    // The machine may have been set right by itself: a restart must not go on as if it were still wrong.
    if (underWay === 0) keepAhead(clock, parts.ahead)
    if (doubt && (await parts.isSynchronised())) await settle(doubt.machine, 'network')
  }
  const looking = setInterval(
    () =>
      void look().catch((error: unknown) => logger.error({ err: error }, 'the clock could not be settled')),
    lookEveryMs,
  )
  // One after the other: what cannot be kept is taken back to where the one before has left it.
  const settle = (to: Instant, actor: string) => {
    underWay += 1
    const mine = before
      .then(() => settleClock(clock, parts, to, actor))
      .finally(() => {
        underWay -= 1
      })
    before = mine.catch(() => undefined)
    return mine
  }
  return { doubt: clock.doubt, settle, close: () => clearInterval(looking) }
}

/** The clock moves and the log tells of it in one turn, so that no fact comes between. */
async function settleClock(
  clock: SteadyClock,
  { lobby, ahead, changed, logger }: KeeperParts,
  to: Instant,
  actor: string,
): Promise<boolean> {
  const was = clock.now()
  const since = Math.min(clock.doubt()?.since ?? was, to)
  clock.settle(to)
  const at = clock.now()
  const isMoved = Math.abs(at - was) > trustedStepMs
  if (isMoved && !(await lobby.setClock({ was, at, since }, actor)).ok) {
    clock.takeBack()
    return false
  }
  try {
    keepAhead(clock, ahead)
  } catch (error) {
    logger.error({ err: error }, 'how far the machine is off could not be kept')
    // Once the log tells of it the clock is set, and the next look keeps this.
    if (!isMoved) {
      clock.takeBack()
      return false
    }
  }
  changed()
  return true
}

function keepAhead(clock: SteadyClock, ahead: ClockAhead): void {
  const ms = clock.ahead()
  if (ms !== ahead.read()) ahead.keep(ms)
}
