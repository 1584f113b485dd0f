import type { CounterId, ErrandId, Instant } from '../../queue/words.ts'
import { idleKind, type Memory } from '../learn/memory.ts'

/** A counter that calls nobody yet. */
export interface FreeCounter {
  readonly serves: readonly ErrandId[]
  readonly since: Instant
  /** The kind of its gap, and how long somebody has waited in it whom it could call. */
  kind: number
  waitedMs: number
}

/** Which counters are free, and how long they let people wait: what is learned of the gaps between people. */
export interface FreeCounters {
  becomes(counter: CounterId, serves: readonly ErrandId[], now: Instant): void
  /** It has called somebody, or goes on a break: then nobody knows how long it would have been. */
  ends(counter: CounterId, called: boolean): void
  /** Time passes in which these may be called. */
  passes(ms: number, mayCall: (counter: CounterId, free: FreeCounter) => boolean): void
  /** Somebody comes to a lobby where nobody waited. */
  beginsToWait(now: Instant): void
  endsToWait(): void
  of(counter: CounterId): FreeCounter | undefined
  clear(): void
}

export function openFreeCounters(memory: Memory): FreeCounters {
  const free = new Map<CounterId, FreeCounter>()
  const note = ({ kind, waitedMs }: FreeCounter, called: boolean) => {
    if (waitedMs > 0) memory.gaps[kind]?.note(waitedMs, called)
  }
  return {
    becomes: (counter, serves, now) => free.set(counter, { serves, since: now, kind: 0, waitedMs: 0 }),
    ends: (counter, called) => {
      const known = free.get(counter)
      if (known) note(known, called)
      free.delete(counter)
    },
    passes: (ms, mayCall) => {
      for (const [counter, known] of free) if (mayCall(counter, known)) known.waitedMs += ms
    },
    beginsToWait: (now) => {
      for (const known of free.values()) known.kind = idleKind(now - known.since)
    },
    endsToWait: () => {
      for (const known of free.values()) {
        note(known, false)
        known.waitedMs = 0
      }
    },
    of: (counter) => free.get(counter),
    clear: () => free.clear(),
  }
}
