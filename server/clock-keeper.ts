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
  const look = async () => {
    const doubt = clock.doubt()
    const fault = doubt?.fault ?? null
    if (fault !== was) {
      if (fault) logger.error({ fault }, 'the clock is in doubt: the lobby goes by its own time')
      else logger.warn('the clock is no longer in doubt')
      was = fault
      changed()
    }
    if (doubt && (await parts.isSynchronised())) await settle(doubt.machine, 'network')
  }
  const looking = setInterval(
    () =>
      void look().catch((error: unknown) => logger.error({ err: error }, 'the clock could not be settled')),
    lookEveryMs,
  )
  const settle = (to: Instant, actor: string) => settleClock(clock, parts, to, actor)
  return { doubt: clock.doubt, settle, close: () => clearInterval(looking) }
}

/** The clock moves and the log tells of it in one turn, so that no fact comes between. */
async function settleClock(
  clock: SteadyClock,
  { lobby, ahead, changed }: KeeperParts,
  to: Instant,
  actor: string,
): Promise<boolean> {
  const was = clock.now()
  const since = Math.min(clock.doubt()?.since ?? was, to)
  const before = ahead.read()
  const aheadMs = clock.settle(to)
  const at = clock.now()
  if (Math.abs(at - was) > trustedStepMs) {
    const kept = await lobby.setClock({ was, at, since }, actor)
    if (!kept.ok) {
      clock.settle(was + (clock.now() - at))
      return false
    }
  }
  if (aheadMs !== before) ahead.keep(aheadMs)
  changed()
  return true
}
