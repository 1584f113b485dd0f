import { effect } from '@preact/signals'
import { unheard, volume } from './listening.ts'
import type { Phrase } from './phrases.ts'
import { openSounds } from './sounds.ts'

/** What stands at the end of a speech, asked for when all before it was said; null while more is to come. */
export type Ending = () => readonly Phrase[] | null

export interface Voice {
  /** Says this at once, and nothing of what was being said. */
  say(phrases: readonly Phrase[], ending?: Ending): void
  /** Says this after what is being said. */
  add(phrases: readonly Phrase[]): void
  /** Is silent at once. */
  stop(): void
  /** Says the last again; false where that was just asked for too, and nothing else said since. */
  repeat(): boolean
  /** Makes ready what may be said next. */
  prepare(phrases: readonly Phrase[]): void
}

interface Speech {
  readonly phrases: readonly Phrase[]
  readonly ending: Ending
}

/** The lobby takes no longer text. */
const longestPhrase = 500
/** More at once would keep a number waiting that is asked for meanwhile. */
const mostAhead = 3
const againMs = 300
const noMore: Ending = () => []

/** One voice that can be cut short at any time. */
export function openVoice(): Voice {
  let context: AudioContext | null = null
  let gain: GainNode | null = null
  let playing: AudioBufferSourceNode | null = null
  let said: Speech = { phrases: [], ending: noMore }
  let waiting: Phrase[] = []
  let isEnded = true
  let isRepeated = false
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
    for (let next = upcoming(); next && mine === turn; next = upcoming()) {
      const coming = sounds.get(next)
      prepare(waiting.slice(0, mostAhead))
      const sound = (await coming) ?? (await onceMore(next, mine))
      if (mine !== turn) return
      unheard.value = sound === null
      if (sound) await play(sound)
      if (mine !== turn) return
    }
    if (mine === turn) isTalking = false
  }

  /** A voice under load is late with one sentence, and has it ready a moment later. */
  async function onceMore(phrase: Phrase, mine: number): Promise<AudioBuffer | null> {
    await new Promise((over) => setTimeout(over, againMs))
    return mine === turn ? sounds.get(phrase) : null
  }

  function upcoming(): Phrase | undefined {
    const last = waiting.length === 0 && !isEnded ? said.ending() : null
    if (last) {
      isEnded = true
      waiting.push(...last.flatMap(inPieces))
    }
    return waiting.shift()
  }

  function stop(): void {
    turn += 1
    isTalking = false
    isEnded = true
    waiting = []
    playing?.stop()
    playing = null
  }

  function prepare(phrases: readonly Phrase[]): void {
    for (const phrase of phrases.flatMap(inPieces)) void sounds.get(phrase)
  }

  function add(phrases: readonly Phrase[]): void {
    isRepeated = false
    said =
      isTalking || !isEnded
        ? { ...said, phrases: [...said.phrases, ...phrases] }
        : { phrases, ending: noMore }
    waiting.push(...phrases.flatMap(inPieces))
    if (!isTalking) void talk(turn)
  }

  function say(phrases: readonly Phrase[], ending: Ending = noMore): void {
    stop()
    said = { phrases: [], ending }
    isEnded = false
    add(phrases)
  }

  function repeat(): boolean {
    if (isRepeated) return false
    say(said.phrases, said.ending)
    isRepeated = true
    return true
  }

  return { say, add, stop, prepare, repeat }
}

/** A long sentence is said in pieces, cut between words. */
function inPieces({ language, text }: Phrase): Phrase[] {
  if (text.length <= longestPhrase) return [{ language, text }]
  const cut = text.lastIndexOf(' ', longestPhrase)
  const at = cut > 0 ? cut : longestPhrase
  return [{ language, text: text.slice(0, at) }, ...inPieces({ language, text: text.slice(at).trim() })]
}
