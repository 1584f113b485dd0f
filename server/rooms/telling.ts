import type { Lobby } from '../lobby.ts'
import type { Scenes } from '../scenes.ts'
import type { Scene } from '../screens/house.ts'
import { together } from './together.ts'

export interface TellingParts {
  readonly lobby: Pick<Lobby, 'read' | 'onChange'>
  readonly scenes: Scenes
  /** Those that somebody watches. */
  readonly rooms: () => Iterable<string>
  readonly tell: (room: string, scene: Scene) => void
}

/** Tells the rooms what has changed. */
export interface Telling {
  /** To be called at each change. */
  update(): void
  close(): void
}

/** Whoever presses meanwhile waits no longer than so. */
const sliceMs = 4

/**
 * Tells one room after the other, in slices between which presses are answered: twenty desks and many phones take
 * longer to tell than a clerk should wait. Who pressed is answered before anybody is told, and the house's own screens
 * never wait for phones, of which there are most.
 */
export function openTelling({ lobby, scenes, rooms, tell }: TellingParts): Telling {
  let scene: Scene | null = null
  let isOpen = true
  lobby.onChange(() => {
    scene = null
  })

  async function tellAll(own: boolean): Promise<void> {
    scene = null
    const waiting = inTurn([...rooms()].filter((room) => isOwn(room) === own))
    while (isOpen && waiting.length > 0) {
      await new Promise((next) => setImmediate(next))
      await lobby.read((day) => {
        scene ??= scenes(day)
        tellSome(waiting, scene)
      })
    }
  }

  function tellSome(waiting: string[], now: Scene): void {
    const until = performance.now() + sliceMs
    while (isOpen && performance.now() < until) {
      const room = waiting.shift()
      if (room === undefined) return
      tell(room, now)
    }
  }

  const tellings = [together(() => tellAll(true)), together(() => tellAll(false))]
  return {
    update: () => {
      for (const telling of tellings) telling()
    },
    close: () => {
      isOpen = false
    },
  }
}

const isOwn = (room: string): boolean => !/^(ticket|phone):/.test(room)

/** What everybody sees before what one clerk sees. */
function inTurn(rooms: readonly string[]): string[] {
  const isDesk = (room: string) => room.startsWith('staff:')
  return [...rooms.filter((room) => !isDesk(room)), ...rooms.filter(isDesk)]
}
