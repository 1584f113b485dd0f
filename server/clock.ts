import type { Instant } from './queue/words.ts'

/** The lobby's time, UTC milliseconds; it never goes back, so that nobody overtakes and no wait is negative. */
export type Clock = () => Instant

export interface ClockSource {
  /** The machine's time, which may be set back by hand or by the network. */
  readonly wall: () => Instant
  /** Milliseconds that only ever grow. */
  readonly monotonic: () => number
}

const machine: ClockSource = { wall: Date.now, monotonic: () => performance.now() }

/** How fast the lobby's time goes on while the machine's lies behind it: slow enough that the gap closes. */
const paceWhileAhead = 0.9

/** Follows the machine's time; while that lies behind the last fact, goes on from the fact a little slower. */
export function steadyClock(last: Instant, { wall, monotonic }: ClockSource = machine): Clock {
  let told = last
  let toldAt = monotonic()
  return () => {
    const onward = Math.floor(told + (monotonic() - toldAt) * paceWhileAhead)
    const now = Math.max(told, wall() >= told ? wall() : onward)
    if (now > told) {
      told = now
      toldAt = monotonic()
    }
    return told
  }
}
