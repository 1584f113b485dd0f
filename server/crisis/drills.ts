import type { Logger } from 'pino'
import type { DeviceView } from '../contract/devices.ts'
import type { DrillStepName } from '../contract/drill-words.ts'
import type { Lobby } from '../lobby.ts'
import type { Instant } from '../queue/words.ts'
import type { DrillRecord, DrillRows } from '../store/drills.ts'

/** Exercises, and what the lobby sees of them by itself. */
export interface Drills {
  going(): number | null
  start(): number | null
  /** The lobby has seen a step of the drill that goes on; nothing where none does. */
  saw(step: DrillStepName): void
  /** Somebody ticks a step, or takes the tick away; false where no drill goes on. */
  tick(step: DrillStepName, isDone: boolean, role: string): boolean
  end(remark: string): number | null
  list(): readonly DrillRecord[]
  close(): void
}

interface DrillParts {
  readonly rows: DrillRows
  readonly lobby: Lobby
  readonly devices: () => readonly DeviceView[]
  /** Whether the printed folder is of today's document. */
  readonly folderIsFresh: () => boolean
  /** Takes away what was entered for the drill. */
  readonly forgetEntered: (drill: number, at: Instant) => void
  readonly logger: Logger
}

const lookEveryMs = 2000

export function openDrills(parts: DrillParts): Drills {
  const { rows, lobby, devices, folderIsFresh, forgetEntered, logger } = parts
  let going = rows.going()
  let looking: NodeJS.Timeout | undefined
  let wasRaised = lobby.peek(({ crisis }) => crisis?.drill === true)
  const seen = new Set<DrillStepName>()
  let isKeeping = true

  const saw = (step: DrillStepName) => {
    if (going === null || seen.has(step)) return
    try {
      rows.done(going, step, lobby.now(), 'seen')
      seen.add(step)
      isKeeping = true
    } catch (error) {
      // The disk may take nothing now, and an exercise must not end the lobby; what still is so at the next look is kept then.
      if (isKeeping) logger.error({ err: error }, 'what a drill has seen could not be kept yet')
      isKeeping = false
    }
  }
  const look = () => {
    if (devices().some(({ kind, condition }) => kind === 'printer' && condition !== 'well')) saw('printer')
    if (folderIsFresh()) saw('folder')
  }
  const watch = () => {
    clearInterval(looking)
    looking = setInterval(look, lookEveryMs)
    looking.unref()
  }

  lobby.onChange(() => {
    const isRaised = lobby.peek(({ crisis }) => crisis?.drill === true)
    if (isRaised && !wasRaised) saw('raised')
    if (!isRaised && wasRaised) saw('withdrawn')
    wasRaised = isRaised
  })
  // A drill that went on when the program ended has seen it come back.
  saw('server')
  if (going !== null) watch()

  return {
    going: () => going,
    start() {
      if (going !== null) return null
      going = rows.start(lobby.now())
      seen.clear()
      look()
      watch()
      return going
    },
    saw,
    tick(step, isDone, role) {
      if (going === null) return false
      if (isDone) rows.done(going, step, lobby.now(), role)
      else {
        rows.undo(going, step)
        seen.delete(step)
      }
      return true
    },
    end(remark) {
      const ended = going
      if (ended === null) return null
      clearInterval(looking)
      rows.end(ended, lobby.now(), remark)
      forgetEntered(ended, lobby.now())
      going = null
      return ended
    },
    list: rows.list,
    close: () => clearInterval(looking),
  }
}
