import { dirname, join } from 'node:path'
import { openTeller } from './alerts/teller.ts'
import type { Base } from './base.ts'
import type { DeviceView } from './contract/devices.ts'
import type { Copies } from './copies/copies.ts'
import { askDisk } from './health/disk.ts'
import { type Health, openHealth, type Watcher } from './health/health.ts'
import { watchLoop } from './health/loop.ts'
import { watchersOf } from './health/watchers.ts'
import type { Live } from './live.ts'
import { type Metrics, openMetrics } from './metrics/metrics.ts'
import { type Operations, updateNoted, updateWatcher } from './operations.ts'
import type { Papers } from './papers.ts'
import type { Instant } from './queue/words.ts'
import type { SelfTestParts } from './self-test/run.ts'
import { openSelfTesting } from './self-test/self-test.ts'

export interface WatchingParts {
  readonly base: Base
  readonly papers: Papers
  readonly publicUrl: () => string
  /** The live rooms, once they are open. */
  readonly doors: { readonly live: Live | null }
  readonly signs: SelfTestParts['signs']
  readonly devices: () => readonly DeviceView[]
  readonly copies: Copies
  readonly version: string
}

/** Whatever looks after the lobby: what is wrong, who is told, the figures, and the test before opening. */
export interface Watching {
  readonly health: Health
  readonly metrics: Metrics
  readonly operations: Operations
  closeWatching(): void
}

export function openWatching(parts: WatchingParts): Watching {
  const { base, doors, devices, version } = parts
  const { lobby, store, logger, figures, config } = base
  const loop = watchLoop()
  const disk = askDisk(dirname(store.file), logger)
  const others: Watcher[] = []
  const started = Date.now()
  const health = openHealth({
    watchers: watchersOf({
      lobby,
      devices,
      disk,
      diskBoundBytes: config.diskFreeBytes,
      loop,
      copies: parts.copies.status,
      started,
      others: () => others,
    }),
    now: Date.now,
    logger,
  })
  const screens = () => doors.live?.screens() ?? []
  const { facts, file } = store
  const copies = parts.copies.status
  const metrics = openMetrics({
    copies,
    figures,
    facts,
    lobby,
    devices,
    screens,
    health,
    disk,
    file,
    version,
    logger,
  })
  const operations = openOperations(parts, health, disk, started)
  const { teller, selfTesting, update } = operations
  others.push(
    selfTesting.watcher,
    updateWatcher(update, Date.now),
    () => (teller.hasFailed() ? [{ kind: 'alerts-not-sent' }] : []),
    () => (base.clock?.doubt() ? [{ kind: 'clock-off' }] : []),
  )
  const closeWatching = () => {
    teller.close()
    selfTesting.close()
    metrics.close()
    loop.close()
  }
  return { health, metrics, operations, closeWatching }
}

function openOperations(
  parts: WatchingParts,
  health: Health,
  disk: Operations['disk'],
  started: Instant,
): Operations {
  const { base, papers, publicUrl, doors, signs, devices, version } = parts
  const { config, store, catalogue, lobby, logger, speech } = base
  const isDemo = config.demoSpeed !== null
  const about = () => {
    const { name: town, timeZone } = catalogue.document().town
    const page = `${publicUrl()}/counter#operations`
    return { town, timeZone, language: config.alerts.language, page }
  }
  // A demonstration's troubles are nobody's.
  const settings = isDemo ? { ...config.alerts, mail: null, webhook: null } : config.alerts
  const minutesBefore = isDemo ? 0 : config.selfTestMinutes
  const selfTesting = openSelfTesting({
    lobby,
    catalogue,
    papers,
    printers: base.devices.printers.all.map(({ id }) => id),
    signs,
    chimes: base.devices.chimes,
    devices,
    health,
    speech,
    seen: () => doors.live?.seen() ?? [],
    examine: async () => (await doors.live?.examine()) ?? [],
    version,
    hasCopies: () => parts.copies.status().places.length > 0,
    selfTests: store.selfTests,
    minutesBefore,
    logger,
  })
  return {
    teller: openTeller({ settings, health, alerts: store.alerts, about, now: Date.now, logger }),
    selfTesting,
    minutesBefore,
    disk,
    started,
    update: () => updateNoted(join(dirname(store.file), 'last-update.json')),
  }
}
