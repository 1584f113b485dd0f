import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Logger } from 'pino'

/** Tells systemd that the lobby is ready, and goes on telling while it is alive. */
export interface Watchdog {
  /** Tells that the lobby closes now. */
  stop(): Promise<void>
}

export interface WatchdogParts {
  /** `NOTIFY_SOCKET` and `WATCHDOG_USEC`, as systemd sets them; without the first there is nobody to tell. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** What is wrong, in words for the log; null while all is alive. */
  readonly check: () => Promise<string | null>
  readonly logger: Logger
  /** Sends one message to systemd; takes its assignments, as `READY=1`. */
  readonly notify?: (...assignments: string[]) => Promise<void>
}

/** npm's packages for this do not build, and Node has no datagram sockets of this kind; Debian has the program. */
const systemdNotify = async (...assignments: string[]): Promise<void> => {
  await promisify(execFile)('systemd-notify', assignments)
}

/**
 * systemd restarts a service that has not told for `WATCHDOG_USEC` that it is alive. It is told three times in that
 * time, so that one slow answer restarts nothing. Source: sd_watchdog_enabled(3), systemd-notify(1).
 */
export async function openWatchdog(parts: WatchdogParts): Promise<Watchdog> {
  const { environment, check, logger, notify = systemdNotify } = parts
  if (!environment.NOTIFY_SOCKET) return { stop: async () => {} }
  const everyMs = Number(environment.WATCHDOG_USEC ?? 0) / 1000 / 3
  let timer: NodeJS.Timeout | null = null
  let stopped = false

  const tell = (...assignments: string[]): Promise<void> =>
    notify(...assignments).catch((error: unknown) => logger.error({ err: error }, 'systemd cannot be told'))

  async function feed(): Promise<void> {
    const wrong = await check()
    if (wrong) logger.error({ wrong }, 'the watchdog is not fed')
    else await tell('WATCHDOG=1')
    if (!stopped) timer = setTimeout(feed, everyMs)
  }

  await tell('READY=1', 'STATUS=The lobby is open.')
  if (everyMs > 0) timer = setTimeout(feed, everyMs)
  return {
    async stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      await tell('STOPPING=1', 'STATUS=The lobby closes.')
    },
  }
}
