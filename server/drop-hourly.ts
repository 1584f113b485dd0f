import type { Logger } from 'pino'

const hourMs = 3_600_000

/** Deletes what is past its date, now and each hour; gives what ends it. */
export function dropHourly(drop: () => void, logger: Logger): () => void {
  drop()
  const dropping = setInterval(() => {
    try {
      drop()
    } catch (error) {
      // The disk may take nothing now; what lies an hour longer ends no lobby.
      logger.error({ err: error }, 'what was sent long ago could not be deleted yet')
    }
  }, hourMs)
  return () => clearInterval(dropping)
}
