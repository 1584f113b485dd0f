import { uptime } from 'node:os'
import type { ClockDoubt, ClockFault } from './clock-doubt.ts'
import type { Instant } from './queue/words.ts'

/** The lobby's time, UTC milliseconds; it goes back only when somebody sets it right. */
export type Clock = () => Instant

export interface ClockSource {
  /** The machine's time, which may be set by hand or by the network. */
  readonly wall: () => Instant
  /** Milliseconds that only ever grow; a machine that sleeps may leave its sleep out. */
  readonly monotonic: () => number
  /** The same with the sleep, to the hundredth of a second. */
  readonly awake: () => number
}

const machine: ClockSource = {
  wall: Date.now,
  monotonic: () => performance.now(),
  awake: () => uptime() * 1000,
}

/** The lobby's clock, which says when it does not believe the machine's. */
export interface SteadyClock {
  readonly now: Clock
  /** What is doubtful; meanwhile the lobby goes by its own time. */
  doubt(): ClockDoubt | null
  /** It is `to` now, somebody says; gives how far that lies ahead of the machine's clock, in milliseconds. */
  settle(to: Instant): number
  /** What was settled last could not be kept: all is as it was before, also what was in doubt. */
  takeBack(): void
  /** How far the lobby's time is taken to lie ahead of the machine's; 0 also once the machine was set right. */
  ahead(): number
}

export interface ClockStart {
  /** When the last fact was kept; 0 before the first. */
  readonly last: Instant
  /** How far the right time was found to lie ahead of the machine's, in milliseconds; 0 where they agree. */
  readonly aheadMs?: number
}

/** More than the network corrects while a lobby is open, and less than anybody sets a clock by mistake. */
export const trustedStepMs = 15 * 60_000
/** Longer than any lobby is closed. */
const longestClosedMs = 35 * 86_400_000
/** Nothing of this program is older. */
const programMade: Instant = Date.UTC(2026, 0, 1)
/** How fast the lobby's time goes on while the machine's lies a little behind it: slow enough that the gap closes. */
const paceWhileAhead = 0.9
/** Less is no sleep: asking how long a machine slept reads a file, and each command asks for the time. */
const shortestSleepMs = 1000

/**
 * Follows the machine's time, and never goes back with it. While the machine's lies a little behind the last fact, goes on
 * from the fact a little slower; when it cannot be right, goes by its own time until somebody or the network settles it.
 */
export function steadyClock({ last, aheadMs = 0 }: ClockStart, source: ClockSource = machine): SteadyClock {
  let ahead = aheadMs
  let told = last
  /** Where its own time is counted from. */
  let base = anchor(last)
  let doubted: { readonly fault: ClockFault; readonly since: Instant } | null = null

  /** `slept`: in all until then. */
  function anchor(at: Instant, slept = sleptInAll()) {
    return { at, monotonic: source.monotonic(), slept }
  }
  function sleptInAll(): number {
    return source.awake() - source.monotonic()
  }
  const shown = () => source.wall() + ahead
  const ownAfter = (passed: number) => Math.floor(base.at + passed)

  function begin(): void {
    const fault = faultAtStart(last, shown())
    if (fault) doubted = { fault, since: last }
    if (last === 0 || (!fault && shown() > last)) {
      told = shown()
      base = anchor(told)
    }
  }

  /** Somebody may have set the machine right meanwhile, whatever was settled before. */
  function agree(own: Instant): void {
    if (Math.abs(source.wall() - own) > trustedStepMs) return
    if (doubted?.fault === 'before-the-program') return
    ahead = 0
    doubted = null
  }

  function judge(own: Instant): void {
    const step = shown() - own
    if (Math.abs(step) <= trustedStepMs) return
    const slept = sleptInAll() - base.slept
    if (Math.abs(step - slept) <= trustedStepMs) return
    doubted = { fault: step > 0 ? 'stepped-forward' : 'stepped-back', since: told }
  }

  function now(): Instant {
    const passed = source.monotonic() - base.monotonic
    const own = ownAfter(passed)
    if (ahead !== 0 || doubted) agree(own)
    if (!doubted) judge(own)
    if (doubted) {
      told = Math.max(told, own)
    } else if (shown() >= told) {
      told = shown()
      base = Math.abs(told - own) < shortestSleepMs ? anchor(told, base.slept) : anchor(told)
    } else {
      told = Math.max(told, ownAfter(passed * paceWhileAhead))
    }
    return told
  }

  begin()
  const asItIs = () => ({ ahead, told, base, doubted })
  let before = asItIs()
  return {
    now,
    doubt: () => {
      const lobby = now()
      return doubted && { ...doubted, machine: source.wall(), lobby }
    },
    settle: (to) => {
      before = asItIs()
      const gap = to - source.wall()
      ahead = Math.abs(gap) <= trustedStepMs ? 0 : gap
      const set = ahead === 0 ? source.wall() : to
      // A little back is a pace and no step, as ever: no fact tells of it, and nobody may have come later than now.
      const isALittleBack = set < told && told - set <= trustedStepMs
      if (!isALittleBack) told = set
      base = anchor(told)
      doubted = null
      return ahead
    },
    takeBack: () => {
      ;({ ahead, told, base, doubted } = before)
    },
    ahead: () => ahead,
  }
}

function faultAtStart(last: Instant, shown: Instant): ClockFault | null {
  if (last === 0) return shown < programMade ? 'before-the-program' : null
  if (shown < last - trustedStepMs) return 'behind-the-log'
  return shown > last + longestClosedMs ? 'far-ahead' : null
}
