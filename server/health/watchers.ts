import type { CopiesAnswer } from '../contract/copies.ts'
import type { DeviceView } from '../contract/devices.ts'
import type { Lobby } from '../lobby.ts'
import type { Instant } from '../queue/words.ts'
import { copiesWrong } from './copies.ts'
import { devicesWrong } from './devices.ts'
import { type DiskFree, diskWatcher } from './disk.ts'
import type { Watcher } from './health.ts'
import type { LoopWatch } from './loop.ts'

/** All that is watched. */
export interface WatchedParts {
  readonly lobby: Pick<Lobby, 'trouble'>
  readonly devices: () => readonly DeviceView[]
  readonly disk: () => DiskFree | null
  /** With less left somebody is told. */
  readonly diskBoundBytes: number
  readonly loop: Pick<LoopWatch, 'watcher'>
  readonly copies: () => CopiesAnswer
  /** When the program began. */
  readonly started: Instant
  /** What is known only once the rest is open. */
  readonly others: () => readonly Watcher[]
}

/** Everything that can be wrong; whatever is to be watched besides gets its line here. */
export const watchersOf = (parts: WatchedParts): readonly Watcher[] => [
  () => (parts.lobby.trouble() ? [{ kind: 'not-keeping' }] : []),
  () => devicesWrong(parts.devices()),
  () => copiesWrong(parts.copies(), parts.started),
  diskWatcher(parts.disk, parts.diskBoundBytes),
  parts.loop.watcher,
  () => parts.others().flatMap((watcher) => watcher()),
]
