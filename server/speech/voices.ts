import { join } from 'node:path'
import type { Logger } from 'pino'
import { addressVoice } from './address-voice.ts'
import { careful } from './careful.ts'
import { espeakText, wordsAMinute } from './espeak-text.ts'
import { openPack } from './pack.ts'
import { programVoice } from './program-voice.ts'
import { openSpeech, type Speech } from './speech.ts'
import { threadVoice } from './thread-voice.ts'
import type { Voice } from './voice.ts'

/** How this machine speaks, where the town has said something about it. */
export interface SpeechSettings {
  /** A folder of the town's own recordings. */
  readonly pack: string | null
  /** The town's own engine: a program, as `say-it --language {language}`. */
  readonly command: string | null
  /** The town's own engine: an address. */
  readonly url: string | null
}

export interface Machine {
  readonly settings: SpeechSettings
  /** Where the built program lies. */
  readonly built: string
  readonly logger: Logger
}

/** An engine that needs longer for one text is taken for stuck. */
const limitMs = 10_000
const restMs = 30_000

/** Gathers all that this machine can speak with, the town's own first. */
export function gatherSpeech({ settings, built, logger }: Machine): Speech {
  const own = settings.pack === null ? null : openPack(settings.pack)
  if (settings.pack !== null && !own) logger.warn({ folder: settings.pack }, 'SPEECH_PACK has no recordings')
  const shipped = openPack(join(built, '..', '..', 'server', 'speech', 'pack'))
  if (!shipped) logger.warn('the recordings that ship with the program are gone from server/speech/pack')
  const care = { now: () => performance.now(), logger, atOnce: 2, restMs }
  return openSpeech({
    packs: { own, shipped },
    voices: [...ownVoices(settings), espeakNg()].map((voice) => careful(voice, care)),
    builtIn: careful(threadVoice(join(built, 'built-in-voice.js'), limitMs), {
      ...care,
      atOnce: 1,
      restMs: 0,
    }),
  })
}

function ownVoices({ command, url }: SpeechSettings): readonly Voice[] {
  const [program, ...args] = command?.split(/\s+/) ?? []
  return [
    ...(url === null ? [] : [addressVoice(url, limitMs)]),
    ...(program === undefined ? [] : [commandVoice(program, args)]),
  ]
}

const commandVoice = (program: string, args: readonly string[]): Voice =>
  programVoice({
    name: program,
    limitMs,
    call: (text, language) => ({
      program,
      args: args.map((arg) => arg.replaceAll('{language}', language)),
      input: text,
    }),
  })

const espeakNg = (): Voice =>
  programVoice({
    name: 'espeak-ng',
    limitMs,
    call: (spoken, language) => {
      const { voice, text } = espeakText(spoken, language)
      return {
        program: 'espeak-ng',
        args: ['-b', '1', '-v', voice, '-s', String(wordsAMinute), '--stdout'],
        input: text,
      }
    },
  })
