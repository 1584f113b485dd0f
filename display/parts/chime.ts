import { type ReadonlySignal, signal } from '@preact/signals'

/** One soft two-tone, made here: no file to fetch. */
export interface Chime {
  /** False until the browser lets this page be heard, which may take a touch. */
  readonly isHeard: ReadonlySignal<boolean>
  play(): void
  /** Plays, and says whether the browser lets it be heard. */
  tryIt(): boolean
}

/** A falling major third, as a house door's: E5, then C5. */
const tones = [
  { hertz: 659.26, afterSeconds: 0 },
  { hertz: 523.25, afterSeconds: 0.42 },
]
const lastsSeconds = 1.5
const loudness = 0.5

/** Asks to be heard at once, and again at each touch or key. */
export function openChime(audio = new AudioContext()): Chime {
  const isHeard = signal(audio.state === 'running')
  audio.onstatechange = () => {
    isHeard.value = audio.state === 'running'
  }
  const ask = () => {
    // A refusal is told by the state, which stays suspended.
    if (audio.state !== 'running') audio.resume().catch(() => undefined)
  }
  for (const touch of ['pointerup', 'touchend', 'keydown'] as const) addEventListener(touch, ask)
  ask()
  const play = () => {
    // What is scheduled while suspended would sound all at once later.
    if (audio.state === 'running') for (const tone of tones) strike(audio, tone)
  }
  return {
    isHeard,
    play,
    tryIt() {
      play()
      return isHeard.peek()
    },
  }
}

function strike(audio: AudioContext, { hertz, afterSeconds }: (typeof tones)[number]): void {
  const start = audio.currentTime + afterSeconds
  // The quiet octave lets small loudspeakers carry the tone.
  for (const [times, share] of [
    [1, 1],
    [2, 0.18],
  ] as const) {
    const tone = new OscillatorNode(audio, { frequency: hertz * times })
    const gain = new GainNode(audio, { gain: 0 })
    gain.gain.setValueAtTime(0, start)
    gain.gain.linearRampToValueAtTime(loudness * share, start + 0.015)
    gain.gain.exponentialRampToValueAtTime(0.001, start + lastsSeconds)
    tone.connect(gain).connect(audio.destination)
    tone.start(start)
    tone.stop(start + lastsSeconds)
  }
}
