import { effect, signal } from '@preact/signals'
import { remembered } from './remembered.ts'

const store = remembered(localStorage, 'naeste-counter-sound')

/** Whether the desk may be heard; remembered on this machine. */
export const soundOn = signal(store.get() !== 'off')

effect(() => store.set(soundOn.value ? 'on' : 'off'))

/** Two soft tones in Hz: going up when somebody comes, going down when somebody is due. */
const tones = { came: [587.33, 783.99], due: [493.88, 392] } as const
const toneSeconds = 0.45
const loudness = 0.07

let context: AudioContext | null = null

/** Plays softly, where a page may: before the first press in it a browser lets nothing be heard, and nothing is. */
export function play(sound: keyof typeof tones): void {
  if (!soundOn.peek() || !navigator.userActivation?.hasBeenActive) return
  context ??= new AudioContext()
  const { currentTime } = context
  // A page that slept may have to be woken first; then it is too late for this one.
  if (context.state === 'suspended') void context.resume()
  tones[sound].forEach((hertz, place) => {
    if (context) tone(context, hertz, currentTime + place * toneSeconds * 0.5)
  })
}

function tone(audio: AudioContext, hertz: number, at: number): void {
  const voice = audio.createOscillator()
  const volume = audio.createGain()
  voice.frequency.value = hertz
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(loudness, at + 0.03)
  volume.gain.exponentialRampToValueAtTime(0.0001, at + toneSeconds)
  voice.connect(volume).connect(audio.destination)
  voice.start(at)
  voice.stop(at + toneSeconds)
}
