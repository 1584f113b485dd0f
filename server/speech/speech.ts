import type { SpokenClip } from '../contract/speech.ts'
import { type Announced, sentenceOf, wordsOf } from './announcement.ts'
import { firstToSay, keyOf } from './first-to-say.ts'
import { keepSounds } from './kept-sounds.ts'
import { evenedVoice } from './loudness.ts'
import type { Pack } from './pack.ts'
import { spokenText } from './spoken-text.ts'
import type { Sound, Voice } from './voice.ts'
import type { SpokenLanguage } from './words.ts'

/** The lobby's voice. */
export interface Speech {
  /** Where the sounds of a call are, in their order, each of them ready; none when nothing here can say it. */
  announce(announced: Announced): Promise<readonly SpokenClip[]>
  clip(pack: string, language: SpokenLanguage, name: string): Sound | null
  /** A sentence of an announcement that was made lately. */
  sentence(key: string): Sound | null
  /** Any text of a screen, for one who listens to it. */
  readonly say: Voice['say']
  close(): void
}

export interface SpeechParts {
  /** A town's own recordings, and those that ship with the program. */
  readonly packs: { readonly own: Pack | null; readonly shipped: Pack | null }
  /** For whole sentences: a town's own, then espeak-ng. */
  readonly voices: readonly Voice[]
  /** For any text when no other voice is there. */
  readonly builtIn: Voice
}

/** The chime lasts about as long: a voice that is not ready then is late for the call, and clips take its place. */
const callLimitMs = 900
const textLimitMs = 4000
/** Some hundred calls, and some hundred texts. */
const keptBytes = 24_000_000

/** Recordings of the town first, then its engine, then espeak-ng, then what ships with the program. */
export function openSpeech({ packs, voices, builtIn }: SpeechParts): Speech {
  const sentences = keepSounds(keptBytes)
  const callAloud = firstToSay({ voices: voices.map(evenedVoice), limitMs: callLimitMs, kept: sentences })
  const readAloud = { voices: [...voices, builtIn], limitMs: textLimitMs, kept: keepSounds(keptBytes) }
  const say = firstToSay(readAloud)
  return {
    async announce(announced) {
      const own = clipsOf(packs.own, announced)
      if (own) return own
      const sentence = sentenceOf(announced)
      const { ok } = await callAloud(sentence, announced.language)
      if (!ok) return clipsOf(packs.shipped, announced) ?? []
      return [{ address: `/api/speech/sentences/${keyOf(sentence, announced.language)}`, pauseMs: 0 }]
    },
    clip(version, language, name) {
      const pack = [packs.own, packs.shipped].find((one) => one?.version === version)
      return pack?.clip(language, name) ?? null
    },
    sentence: sentences.find,
    say: (text, language) => say(spokenText(text, language), language),
    close() {
      for (const voice of readAloud.voices) voice.close()
    },
  }
}

/** Where a pack's words for a call are; null when it lacks one of them. */
function clipsOf(pack: Pack | null, announced: Announced): readonly SpokenClip[] | null {
  const words = wordsOf(announced)
  const { language } = announced
  if (
    !pack?.has(
      language,
      words.map(({ clip }) => clip),
    )
  )
    return null
  const folder = `/api/speech/clips/${pack.version}/${language}`
  return words.map(({ clip, pauseMs }) => ({ address: `${folder}/${clip}`, pauseMs }))
}
