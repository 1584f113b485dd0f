import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { Journal, Stretch } from '../store/journal.ts'
import type { CopySettings } from './settings.ts'
import type { CourierStart, FromCourier, Report, Standing, Taken, ToCourier } from './words.ts'

export interface CarryParts {
  readonly settings: CopySettings
  readonly journal: Journal
  /** The lobby's database. */
  readonly file: string
  /** What `thread.ts` is built to. */
  readonly script: string
  readonly standings: Readonly<Record<string, Standing>>
  readonly logger: Logger
  /** The machine's clock. */
  readonly now: () => number
}

/** Hands each commit on to a thread, which carries it to all places. */
export interface Carrying {
  report(place: string): Report | null
  /** Up to when everything is there, as far as one knows; null before the first whole picture. */
  until(place: string): number | null
  /** A picture of the whole database is wanted at each place. */
  picture(): void
  /** Gives where each place stands that has everything by then. */
  flush(withinMs: number): Promise<Readonly<Record<string, Standing>>>
  end(): Promise<void>
}

const lookEveryMs = 250
/** As SQLite was told before copies were followed: rarer means longer waits in a rush. */
const bringInBytes = 16 * 1024 * 1024
/** So long a picture may hold the log back. */
const heldAtMostBytes = 256 * 1024 * 1024
const restMs = 5000

export function openCarrying({
  settings,
  journal,
  file,
  script,
  logger,
  now,
  ...parts
}: CarryParts): Carrying {
  let thread: Worker | null = null
  let standings = parts.standings
  let lookedAt = 0
  let sentAt = 0
  let flushes = 0
  let isOver = false
  let isFailing = false
  let starting: NodeJS.Timeout | undefined
  const holding = new Set<string>()
  const reports = new Map<string, Report>()
  const waiting = new Map<number, (standings: Readonly<Record<string, Standing>>) => void>()

  const tell = (message: ToCourier, bytes?: Stretch | null) =>
    thread?.postMessage(message, bytes ? [bytes.bytes.buffer] : [])
  const taken = (stretch: Stretch | null, since = 0): Taken | null => stretch && { stretch, since, at: now() }

  function look(): void {
    const { stretch, broken } = journal.news()
    if (broken) tell({ kind: 'broken' })
    const one = taken(stretch, lookedAt)
    lookedAt = now()
    if (!one) return
    sentAt = one.at
    tell({ kind: 'taken', taken: one }, stretch)
  }

  function until(place: string): number | null {
    const report = reports.get(place)
    if (report?.wholeAt == null || report.waitingSince === 0) return null
    if (report.waitingSince !== null) return report.waitingSince
    // What was sent last may not have reached the thread yet.
    return report.takenAt < sentAt ? report.takenAt || null : lookedAt
  }

  function tick(): void {
    try {
      look()
      const size = journal.size()
      if (size > heldAtMostBytes && holding.size > 0) tell({ kind: 'let-go' })
      if (size > bringInBytes) journal.checkpoint()
      isFailing = false
    } catch (error) {
      // The disk is ill, which the lobby tells of itself; what could not be read now is read by the next look.
      if (!isFailing) logger.error({ err: error }, 'what was kept could not be read for the copies')
      isFailing = true
    }
  }

  function hold(place: string): void {
    journal.checkpoint()
    look()
    journal.hold()
    holding.add(place)
    const whole = journal.whole()
    tell({ kind: 'held', place, whole: taken(whole), at: now() }, whole)
  }

  function release(place: string): void {
    if (holding.delete(place)) journal.release()
  }

  function hear(message: FromCourier): void {
    if (message.kind === 'hold') hold(message.place)
    if (message.kind === 'release') release(message.place)
    if (message.kind === 'report') keepReport(message.place, message.report)
    if (message.kind === 'flushed') settleFlush(message.id, message.standings)
  }

  /** Whoever waits for a file that cannot be held would wait for ever: all begin anew. */
  function hearOrEnd(worker: Worker, message: FromCourier): void {
    try {
      hear(message)
    } catch (error) {
      logger.error({ err: error }, 'the database could not be held still for a copy')
      void worker.terminate()
    }
  }

  function keepReport(place: string, report: Report): void {
    const before = reports.get(place)?.fault
    if (report.fault && report.fault.name !== before?.name)
      logger.error(
        { place, fault: report.fault.name, detail: report.fault.detail },
        'no copies reach a place',
      )
    if (before && !report.fault) logger.info({ place }, 'copies reach the place again')
    reports.set(place, report)
  }

  function settleFlush(id: number, there: Readonly<Record<string, Standing>>): void {
    waiting.get(id)?.(there)
    waiting.delete(id)
  }

  function start(): void {
    // What was committed so far is all in there, so nothing of it is news.
    journal.news()
    const { places, key, days } = settings
    const workerData: CourierStart = { places, key, days, file, standings, first: taken(journal.whole()) }
    standings = {}
    const worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: 512 } })
    worker.on('message', (message: FromCourier) => hearOrEnd(worker, message))
    worker.on('error', (error) => logger.error({ err: error }, 'the thread that makes copies has failed'))
    worker.on('exit', () => startAgain(worker))
    thread = worker
  }

  function startAgain(ended: Worker): void {
    if (thread !== ended) return
    thread = null
    for (const place of [...holding]) orLog(() => release(place))
    for (const id of [...waiting.keys()]) settleFlush(id, {})
    if (!isOver) startLater()
  }

  function startLater(): void {
    starting = setTimeout(() => {
      if (!orLog(start)) startLater()
    }, restMs)
  }

  /** Nobody is above what a timer or the end of a thread calls: were it thrown on, an ill disk would end the lobby. */
  function orLog(deed: () => void): boolean {
    try {
      deed()
      return true
    } catch (error) {
      logger.error({ err: error }, 'copies could not begin anew')
      return false
    }
  }

  journal.follow(look)
  start()
  const looking = setInterval(tick, lookEveryMs)

  const flush: Carrying['flush'] = (withinMs) => {
    if (!thread) return Promise.resolve({})
    tick()
    const id = ++flushes
    return new Promise((there) => {
      waiting.set(id, there)
      tell({ kind: 'flush', id, withinMs })
    })
  }
  return {
    report: (place) => reports.get(place) ?? null,
    until,
    picture: () => tell({ kind: 'picture' }),
    flush,
    end: async () => {
      isOver = true
      clearInterval(looking)
      clearTimeout(starting)
      const ending = thread
      thread = null
      await ending?.terminate()
    },
  }
}
