import type { Logger } from 'pino'
import { type Said, unsaid, type Voice } from './voice.ts'

export interface Care {
  /** Milliseconds of any clock that goes forward. */
  readonly now: () => number
  readonly logger: Logger
  /** How many texts it says at once. */
  readonly atOnce: number
  /** A voice that failed is left alone for so long, so that not every call waits for it; 0 where no other comes after it. */
  readonly restMs: number
}

/** So many may wait for their turn; who comes later hears another voice. */
const mostWaiting = 12

/** Lets a voice say a few texts at a time, and leaves one alone that fails; that it does is logged once, and its return. */
export function careful(voice: Voice, { now, logger, atOnce, restMs }: Care): Voice {
  let speaking = 0
  let restsUntil = Number.NEGATIVE_INFINITY
  let isWell = true
  const waiting: (() => void)[] = []

  function note(said: Said): void {
    if (!said.ok) restsUntil = now() + restMs
    if (said.ok === isWell || (!said.ok && said.fault === 'absent')) return
    isWell = said.ok
    if (said.ok) logger.warn({ voice: voice.name }, 'the voice speaks again')
    else logger.warn({ voice: voice.name, why: said.why }, 'the voice does not speak; another one takes over')
  }

  async function turn(text: string, language: Parameters<Voice['say']>[1]): Promise<Said> {
    if (speaking >= atOnce) await new Promise<void>((next) => waiting.push(next))
    // It may have failed while this one waited.
    if (now() < restsUntil) return passOn(unsaid('absent'))
    speaking += 1
    const said = await voice.say(text, language).catch((error) => unsaid('failed', String(error)))
    speaking -= 1
    note(said)
    return passOn(said)
  }

  function passOn(said: Said): Said {
    waiting.shift()?.()
    return said
  }

  return {
    name: voice.name,
    close: voice.close,
    say: async (text, language) => {
      if (now() < restsUntil) return unsaid('absent')
      if (waiting.length >= mostWaiting) return unsaid('busy')
      return turn(text, language)
    },
  }
}
