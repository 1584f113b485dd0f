import { effect } from '@preact/signals'
import { unheard, volume } from './listening.ts'
import type { Phrase } from './phrases.ts'
import { openSounds } from './sounds.ts'

export interface Voice {
  /** Says this at once, and nothing of what was being said. */
  say(phrases: readonly Phrase[]): void
  /** Says this after what is being said. */
  add(phrases: readonly Phrase[]): void
  /** Is silent at once. */
  stop(): void
  /** Says the last again. */
  repeat(): void
  /** Makes ready what may be said next. */
  prepare(phrases: readonly Phrase[]): void
}

/** The lobby takes no longer text. */
const longestPhrase = 500

/** One voice that can be cut short at any time. */
export function openVoice(): Voice {
  let context: AudioContext | null = null
  let gain: GainNode | null = null
  let playing: AudioBufferSourceNode | null = null
  let said: readonly Phrase[] = []
  let waiting: Phrase[] = []
  /** Grows with each interruption: whoever is behind falls silent. */
  let turn = 0
  let isTalking = false

  const audio = (): AudioContext => {
    context ??= new AudioContext()
    if (context.state === 'suspended') void context.resume()
    return context
  }
  const sounds = openSounds(audio)

  function out(): GainNode {
    if (gain) return gain
    const made = audio().createGain()
    made.connect(audio().destination)
    effect(() => {
      made.gain.value = volume.value / 100
    })
    gain = made
    return made
  }

  function play(sound: AudioBuffer): Promise<void> {
    const source = audio().createBufferSource()
    source.buffer = sound
    source.connect(out())
    playing = source
    return new Promise((ended) => {
      source.onended = () => ended()
      source.start()
    })
  }

  async function talk(mine: number): Promise<void> {
    isTalking = true
    for (let next = waiting.shift(); next && mine === turn; next = waiting.shift()) {
      const sound = await sounds.get(next)
      if (mine !== turn) return
      unheard.value = sound === null
      if (sound) await play(sound)
      if (mine !== turn) return
    }
    if (mine === turn) isTalking = false
  }

  function stop(): void {
    turn += 1
    isTalking = false
    waiting = []
    playing?.stop()
    playing = null
  }

  function prepare(phrases: readonly Phrase[]): void {
    for (const phrase of phrases.flatMap(inPieces)) void sounds.get(phrase)
  }

  function add(phrases: readonly Phrase[]): void {
    said = isTalking ? [...said, ...phrases] : phrases
    waiting.push(...phrases.flatMap(inPieces))
    prepare(waiting)
    if (!isTalking) void talk(turn)
  }

  function say(phrases: readonly Phrase[]): void {
    stop()
    add(phrases)
  }

  return { say, add, stop, prepare, repeat: () => say(said) }
}

/** A long sentence is said in pieces, cut between words. */
function inPieces({ language, text }: Phrase): Phrase[] {
  if (text.length <= longestPhrase) return [{ language, text }]
  const cut = text.lastIndexOf(' ', longestPhrase)
  const at = cut > 0 ? cut : longestPhrase
  return [{ language, text: text.slice(0, at) }, ...inPieces({ language, text: text.slice(at).trim() })]
}
