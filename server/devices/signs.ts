import type { CounterSign, SignFace } from '../../hardware/devices.ts'
import { sign as words } from '../contract/texts/da/wall.ts'
import type { SignView } from '../contract/views.ts'
import type { Lobby } from '../lobby.ts'
import type { CounterId } from '../queue/words.ts'
import type { Scenes } from '../scenes.ts'
import { signView } from '../screens/sign.ts'

export interface SignParts {
  readonly lobby: Lobby
  readonly scenes: Scenes
}

/** As long as a wall calls a number. */
const callingMs = 10_000

/** Keeps a counter's sign at what its page would show; gives what ends that. */
export function serveSign(counter: CounterId, sign: CounterSign, { lobby, scenes }: SignParts): () => void {
  let seen: { readonly order: number; readonly at: number } | null = null
  let later: NodeJS.Timeout | null = null

  async function update(): Promise<void> {
    const view = await lobby.read((day) => signView(scenes(day), counter))
    // What was called before the program began is no news.
    if (seen?.order !== view.order) seen = { order: view.order, at: seen ? performance.now() : -callingMs }
    const callingForMs = callingMs - (performance.now() - seen.at)
    const calling = view.ticket === 'called' && callingForMs > 0
    if (later) clearTimeout(later)
    later = calling ? setTimeout(update, callingForMs) : null
    sign.show(faceOf(view, calling))
  }

  lobby.onChange(update)
  void update()
  return () => {
    if (later) clearTimeout(later)
  }
}

function faceOf({ number, counter, state }: SignView, calling: boolean): SignFace {
  if (number) return { upper: number, lower: counter.name.da, calling }
  const lower = { open: words.free, paused: words.paused, closed: words.closed }[state]
  return { upper: counter.name.da, lower, calling: false }
}
