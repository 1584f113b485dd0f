import type { Logger } from 'pino'
import { type Cause, type CauseKind, causeKinds, severityOf } from '../contract/health.ts'
import type { Instant } from '../queue/words.ts'

/** What one watcher finds wrong now. */
export interface Found {
  readonly kind: CauseKind
  /** The device or screen; left out where it is about the whole lobby. */
  readonly about?: string
  /** Since when, where the watcher knows it; else it counts from when it was first found. */
  readonly since?: Instant
}

/** Looks at one thing, at once and without waiting for anything; gives what is wrong with it now. */
export type Watcher = () => readonly Found[]

/** What is wrong with the lobby: for the page, the figures and the alerts alike. */
export interface Health {
  /** The most pressing first. */
  causes(): readonly Cause[]
}

export interface HealthParts {
  readonly watchers: readonly Watcher[]
  readonly now: () => Instant
  readonly logger: Logger
}

/** Whoever asks twice in this time gets the same answer: anybody may ask, and as often as they like. */
const freshMs = 1000

export function openHealth({ watchers, now, logger }: HealthParts): Health {
  let last: { readonly at: Instant; readonly causes: readonly Cause[] } | null = null
  const since = new Map<string, Instant>()

  function look(at: Instant): readonly Cause[] {
    const found = watchers.flatMap((watcher) => lookWith(watcher, logger))
    const names = new Set(found.map(nameOf))
    for (const name of since.keys()) if (!names.has(name)) since.delete(name)
    for (const name of names) if (!since.has(name)) since.set(name, at)
    return found
      .map((one) => causeOf(one, since.get(nameOf(one)) ?? at))
      .sort((one, other) => causeKinds.indexOf(one.kind) - causeKinds.indexOf(other.kind))
  }

  return {
    causes() {
      const at = now()
      const isFresh = last !== null && at >= last.at && at - last.at < freshMs
      if (!last || !isFresh) last = { at, causes: look(at) }
      return last.causes
    },
  }
}

/** One thing that cannot be looked at must not hide all others. */
function lookWith(watcher: Watcher, logger: Logger): readonly Found[] {
  try {
    return watcher()
  } catch (error) {
    logger.error({ err: error }, 'one thing of the lobby could not be looked at')
    return []
  }
}

const nameOf = ({ kind, about }: Found): string => `${kind} ${about ?? ''}`

const causeOf = ({ kind, about, since }: Found, first: Instant): Cause => ({
  kind,
  about: about ?? null,
  severity: severityOf(kind),
  since: since ?? first,
})
