import { type ReadonlySignal, signal } from '@preact/signals'
import type { Language, WallCall } from '../../server/contract/views.ts'
import type { Utterance } from './voice-clips.ts'

/** Says calls aloud, one after the other. */
export interface Voice {
  /**
   * Takes its turn after those before it: none cuts another off, and nobody who is still called is left out. Called
   * again before that, a number keeps its place and is said once.
   */
  call(call: WallCall): void
  /** The order of the call that is being heard, or null. */
  readonly heard: ReadonlySignal<number | null>
}

export interface VoiceParts {
  /** Whether anything can be heard now: browsers may want a touch first. */
  readonly isHeard: () => boolean
  /** How long ago somebody was called, in the lobby's milliseconds. */
  readonly agoMs: (call: WallCall) => number
  /** Whether its person has still to come: whoever is there already needs no voice, and others wait for it. */
  readonly isCalled: (call: WallCall) => boolean
  /** Whether something graver than a number is to be heard now. */
  readonly isHeldBack: () => boolean
  readonly chime: () => void
  /** Null when a call cannot be said in this language. */
  readonly utter: (call: WallCall, language: Language) => Promise<Utterance | null>
  readonly wait: (ms: number) => Promise<void>
}

/** The chime has faded so far that a voice is understood. */
export const chimeMs = 1300
/** Between two languages, and before the next chime. */
const pauseMs = 500
/** A call without a voice has at least this much for its chime. */
const alonePauseMs = 700
/**
 * Whoever was called so long ago has seen it, or is called again; a voice that tells old news hides the new. Some twenty
 * who are called at once are heard before that, each in two languages.
 */
const tooLateMs = 3 * 60_000
/** While calls are held back, so often it is asked whether they may go on. */
const heldLookMs = 500
/** More than these are not said within that time: the oldest of them have long been seen. */
const mostWaiting = 60

export function openVoice(parts: VoiceParts): Voice {
  const { isHeard, agoMs, isCalled, isHeldBack, chime, utter, wait } = parts
  const heard = signal<number | null>(null)
  const waiting: WallCall[] = []
  let isSpeaking = false

  async function say(call: WallCall): Promise<void> {
    // What a silent page saved up would be heard long after its people have come.
    if (!isHeard() || !isCalled(call) || agoMs(call) > tooLateMs) return
    heard.value = call.order
    // Fetched while the chime sounds, and not before: sounds that lie ready for a crowd would fill the memory.
    const utterances = languagesOf(call).map((language) => utter(call, language))
    chime()
    await wait(chimeMs)
    const ready = (await Promise.all(utterances)).filter((one) => one !== null)
    for (const utterance of ready) {
      if (!isCalled(call) || isHeldBack()) return
      await utterance.play()
      await wait(pauseMs)
    }
    if (ready.length === 0) await wait(alonePauseMs)
  }

  async function sayAll(): Promise<void> {
    isSpeaking = true
    while (waiting.length > 0) {
      if (isHeldBack()) {
        heard.value = null
        await wait(heldLookMs)
        continue
      }
      const next = waiting.shift()
      // Whatever is wrong with one call, the next one is heard.
      if (next) await say(next).catch((error: unknown) => console.error(error))
    }
    heard.value = null
    isSpeaking = false
  }

  return {
    heard,
    call(call) {
      if (!isHeard()) return
      const place = waiting.findIndex(({ number }) => number === call.number)
      if (place >= 0) waiting[place] = call
      else waiting.push(call)
      if (waiting.length > mostWaiting) waiting.shift()
      if (!isSpeaking) void sayAll()
    },
  }
}

/** Danish first, which all who work here know too; then the ticket's own. */
const languagesOf = ({ language }: WallCall): readonly Language[] =>
  language === 'da' ? ['da'] : ['da', language]
