import { statSync } from 'node:fs'
import type { Logger } from 'pino'
import type { CopiesAnswer } from '../contract/copies.ts'
import type { DeviceView } from '../contract/devices.ts'
import { causeKinds, severityOf } from '../contract/health.ts'
import type { DiskFree } from '../health/disk.ts'
import type { Health } from '../health/health.ts'
import type { Screen } from '../live.ts'
import type { Lobby } from '../lobby.ts'
import type { Ticket } from '../queue/words.ts'
import type { KeptFact, LogReader } from '../store/log-reader.ts'
import type { Figures } from './figures.ts'

/** What a monitoring system reads. */
export interface Metrics {
  /** All figures as Prometheus writes them, and the type of that text. */
  read(): Promise<{ readonly text: string; readonly type: string }>
  close(): void
}

export interface MetricsParts {
  readonly figures: Figures
  readonly facts: LogReader
  readonly lobby: Pick<Lobby, 'read' | 'now'>
  readonly devices: () => readonly DeviceView[]
  readonly screens: () => readonly Screen[]
  readonly health: Health
  readonly copies: () => CopiesAnswer
  readonly disk: () => DiskFree | null
  /** The database. */
  readonly file: string
  readonly version: string
  readonly logger: Logger
}

/** Read beside the tickets and never on their way: often enough that a read finds little left. */
const followEveryMs = 15_000
const factsAtOnce = 500

export function openMetrics(parts: MetricsParts): Metrics {
  const { figures, facts, lobby, logger } = parts
  let position = facts.last()
  figures.info.set({ version: parts.version }, 1)

  async function follow(): Promise<void> {
    for (let more = true; more; ) {
      const fresh = facts.after(position, factsAtOnce)
      position = fresh.at(-1)?.seq ?? position
      more = fresh.length === factsAtOnce
      await lobby.read(({ tickets }) => {
        for (const fact of fresh) count(figures, fact, (id) => tickets.get(id))
      })
    }
  }

  const following = setInterval(() => {
    follow().catch((error: unknown) => logger.error({ err: error }, 'the figures could not be counted yet'))
  }, followEveryMs)
  following.unref()
  return {
    async read() {
      await follow()
      await lobby.read((day) => {
        figures.waiting.set([...day.tickets.values()].filter(({ state }) => state === 'waiting').length)
        figures.counters.set([...day.counters.values()].filter(({ state }) => state === 'open').length)
      })
      look(parts)
      return { text: await figures.registry.metrics(), type: figures.registry.contentType }
    },
    close: () => clearInterval(following),
  }
}

/** A ticket of a day that is over is not looked for: its errand is not told. */
function count(figures: Figures, { event }: KeptFact, find: (id: string) => Ticket | undefined): void {
  if (!('ticket' in event)) return
  const ticket = find(event.ticket)
  const errand = ticket?.errand ?? 'unknown'
  if (event.type === 'TicketIssued') figures.tickets.inc({ errand: event.errand })
  if (event.type === 'TicketFinished') figures.served.inc({ errand })
  if (event.type === 'TicketAbsent') figures.absent.inc({ errand })
  if (event.type !== 'TicketCalled') return
  figures.calls.inc({ errand })
  if (ticket) figures.waits.observe({ errand }, Math.max(0, event.at - ticket.arrival) / 1000)
}

function look(parts: MetricsParts): void {
  const { figures, devices, screens, health, disk, file, lobby } = parts
  lookAtCopies(figures, parts.copies())
  const causes = health.causes()
  for (const kind of causeKinds) {
    const count = causes.filter((cause) => cause.kind === kind).length
    figures.causes.set({ kind, severity: severityOf(kind) }, count)
  }
  figures.devices.reset()
  for (const { kind, id, condition } of devices())
    if (kind !== 'screen') figures.devices.set({ kind, device: id }, condition === 'well' ? 1 : 0)
  for (const kind of screenKinds) figures.screens.set({ kind }, 0)
  for (const { room } of screens()) figures.screens.inc({ kind: kindOf(room) })
  lookAtDisk(figures, disk())
  figures.database.set(sizeOf(file) + sizeOf(`${file}-wal`))
  figures.clock.set(lobby.now() / 1000)
}

/** A disk that cannot be asked has no figure; 0 would be told as a full one. */
function lookAtDisk({ diskFree }: Figures, disk: DiskFree | null): void {
  if (disk) diskFree.set(disk.freeBytes)
  else diskFree.remove()
}

/** A place that has no copy yet has no age. */
function lookAtCopies({ copiesBehind, copiesProven }: Figures, { now, places }: CopiesAnswer): void {
  copiesBehind.reset()
  copiesProven.reset()
  for (const { name: place, behindMs, provenUntil } of places) {
    if (behindMs !== null) copiesBehind.set({ place }, behindMs / 1000)
    if (provenUntil !== null) copiesProven.set({ place }, (now - provenUntil) / 1000)
  }
}

const screenKinds = ['kiosk', 'wall', 'sign', 'phone', 'staff'] as const

/** A room may name a ticket or a counter, which is told to nobody. */
function kindOf(room: string): (typeof screenKinds)[number] {
  const kind = room.split(':', 1)[0] ?? ''
  if (kind === 'ticket') return 'phone'
  return screenKinds.find((one) => one === kind) ?? 'staff'
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
