import { Worker } from 'node:worker_threads'
import type { BuiltInSound, BuiltInText } from './built-in-voice.ts'
import { espeakText } from './espeak-text.ts'
import { type Said, soundOf, unsaid, type Voice } from './voice.ts'

interface Asked {
  readonly id: number
  readonly answer: (said: Said) => void
}

/** After this long without a text its 100 MB are given back. */
const restMs = 10 * 60_000

/**
 * The voice that ships with the program: eSpeak NG as WebAssembly, in a thread that begins with the first text. One
 * that takes too long is ended, and the next text begins a new one.
 */
export function threadVoice(file: string, limitMs: number): Voice {
  let thread: Worker | null = null
  let resting: NodeJS.Timeout | undefined
  let lastId = 0
  const waiting = new Map<number, Asked>()

  function stop(said: Said): void {
    clearTimeout(resting)
    thread?.removeAllListeners()
    void thread?.terminate()
    thread = null
    for (const { answer } of waiting.values()) answer(said)
    waiting.clear()
  }

  function start(): Worker {
    const begun = new Worker(file)
    begun.unref()
    begun.on('message', ({ id, audio }: BuiltInSound) => {
      const sound = soundOf(Buffer.from(audio))
      waiting.get(id)?.answer(sound ? { ok: true, sound } : unsaid('failed', 'it said nothing'))
    })
    begun.on('error', (error) => stop(unsaid('failed', String(error))))
    begun.on('exit', (code) => stop(unsaid('failed', `its thread ended with ${code}`)))
    return begun
  }

  return {
    name: 'the built-in voice',
    say(text, language) {
      thread ??= start()
      lastId += 1
      const asked: BuiltInText = { id: lastId, ...espeakText(text, language) }
      thread.postMessage(asked)
      return new Promise((heard) => {
        const late = setTimeout(() => stop(unsaid('too-slow', `no answer in ${limitMs} ms`)), limitMs)
        const answer = (said: Said) => {
          clearTimeout(late)
          waiting.delete(asked.id)
          clearTimeout(resting)
          resting = setTimeout(() => stop(unsaid('absent')), restMs).unref()
          heard(said)
        }
        waiting.set(asked.id, { id: asked.id, answer })
      })
    },
    close: () => stop(unsaid('absent')),
  }
}
