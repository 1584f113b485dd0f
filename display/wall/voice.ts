import { type ReadonlySignal, signal } from '@preact/signals'
import type { Language, WallCall } from '../../server/contract/views.ts'
import type { Utterance } from './voice-clips.ts'

/** Says calls aloud, one after the other. */
export interface Voice {
  /** Takes its turn after those before it: none cuts another off, and none is left out. */
  call(call: WallCall): void
  /** The order of the call that is being heard, or null. */
  readonly heard: ReadonlySignal<number | null>
}

export interface VoiceParts {
  /** Whether anything can be heard now: browsers may want a touch first. */
  readonly isHeard: () => boolean
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
/** Ten minutes of calls: whoever comes after that is shown, and has the chime of those before. */
const mostWaiting = 60

interface Waiting {
  readonly call: WallCall
  readonly utterances: readonly Promise<Utterance | null>[]
}

export function openVoice({ isHeard, chime, utter, wait }: VoiceParts): Voice {
  const heard = signal<number | null>(null)
  const waiting: Waiting[] = []
  let isSpeaking = false

  async function say({ call, utterances }: Waiting): Promise<void> {
    // What a silent page saved up would be heard long after its people have come.
    if (!isHeard()) return
    heard.value = call.order
    chime()
    await wait(chimeMs)
    const ready = (await Promise.all(utterances)).filter((one) => one !== null)
    for (const utterance of ready) {
      await utterance.play()
      await wait(pauseMs)
    }
    if (ready.length === 0) await wait(alonePauseMs)
  }

  async function sayAll(): Promise<void> {
    isSpeaking = true
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      // Whatever is wrong with one call, the next one is heard.
      await say(next).catch((error: unknown) => console.error(error))
    }
    heard.value = null
    isSpeaking = false
  }

  return {
    heard,
    call(call) {
      if (!isHeard() || waiting.length >= mostWaiting) return
      waiting.push({ call, utterances: languagesOf(call).map((language) => utter(call, language)) })
      if (!isSpeaking) void sayAll()
    },
  }
}

/** Danish first, which all who work here know too; then the ticket's own. */
const languagesOf = ({ language }: WallCall): readonly Language[] =>
  language === 'da' ? ['da'] : ['da', language]
