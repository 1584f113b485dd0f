import { parentPort } from 'node:worker_threads'
import createEspeak from '@echogarden/espeak-ng-emscripten'
import { wordsAMinute } from './espeak-text.ts'
import { wavOf } from './wav.ts'

/** One text for the voice that ships with the program, in a thread of its own: the lobby goes on meanwhile. */
export interface BuiltInText {
  readonly id: number
  readonly voice: string
  readonly text: string
}

export interface BuiltInSound {
  readonly id: number
  readonly audio: Uint8Array
}

const engine = createEspeak().then((espeak) => new espeak.eSpeakNGWorker())

parentPort?.on('message', async ({ id, voice, text }: BuiltInText) => {
  const speaker = await engine
  // One that it does not know would be said by the voice of the text before.
  if (speaker.set_voice(voice) !== 0) throw new Error(`there is no voice ${voice}`)
  speaker.set_rate(wordsAMinute)
  const pieces: Int16Array[] = []
  speaker.synthesize(text, (samples) => {
    pieces.push(samples)
    return false
  })
  const samples = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  pieces.reduce((at, piece) => {
    samples.set(piece, at)
    return at + piece.length
  }, 0)
  const sound: BuiltInSound = { id, audio: wavOf({ samples, rate: speaker.get_samplerate() }) }
  parentPort?.postMessage(sound)
})
