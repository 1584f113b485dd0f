import type { Socket } from 'socket.io'
import { z } from 'zod'
import type { ScreenMessages, ServerMessages } from '../contract/live.ts'
import type { Examined } from '../self-test/screens.ts'

/** What a screen says comes from outside. */
const Said = z.object({
  version: z.string().max(64),
  isShown: z.boolean(),
  isHeard: z.boolean().nullable(),
})

/** A wall on a slow machine decodes its first sound within this. */
const answerWithinMs = 6000

/** Asks one screen how it is; null when it says nothing in time, or nothing that makes sense. */
export async function saidBy(
  room: string,
  // biome-ignore lint/suspicious/noExplicitAny: what else a socket remembers is no matter here
  link: Socket<ScreenMessages, ServerMessages, Record<never, never>, any>,
): Promise<Examined> {
  const said = await link
    .timeout(answerWithinMs)
    .emitWithAck('examine')
    .catch(() => null)
  const read = Said.safeParse(said)
  return { room, said: read.success ? read.data : null }
}
