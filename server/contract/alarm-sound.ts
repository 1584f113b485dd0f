import { computed, effect, type ReadonlySignal } from '@preact/signals'
import { crisisOn } from './crisis-on.ts'
import type { House } from './views.ts'

/** One tone: Hz, and when it begins and how long it lasts, in seconds. */
interface Tone {
  readonly hertz: number
  readonly after: number
  readonly lasts: number
}

/** The signal to leave a building: three tones of half a second, and a pause (ISO 8201). It sounds until all is over. */
const leave: readonly Tone[] = [0, 1, 2].map((after) => ({ hertz: 520, after, lasts: 0.5 }))
const leaveEveryMs = 4000
/** Rising, where the chime of a call falls: something else than a number is meant. Once. */
const hear: readonly Tone[] = [392, 523.25, 659.26, 783.99].map((hertz, at) => ({
  hertz,
  after: at * 0.28,
  lasts: 0.5,
}))
const loudness = 0.6

/** Plays the sound of a crisis when it comes; that to leave the building again and again. Gives what ends it. */
export function soundAlarm(
  house: ReadonlySignal<House | null | undefined>,
  screen: 'kiosk' | 'wall',
  audio: AudioContext,
): () => void {
  const crisis = computed(() => crisisOn(house.value, screen))
  // Each view of the house brings its notices anew; only another crisis begins another sound.
  const heard = computed(() => crisis.value?.id ?? null)
  const mustLeave = computed(() => crisis.value?.raised?.kind === 'evacuate')
  return effect(() => {
    if (heard.value === null) return
    const again = mustLeave.value
    const play = () => sound(audio, again ? leave : hear)
    play()
    const repeating = again ? setInterval(play, leaveEveryMs) : undefined
    return () => clearInterval(repeating)
  })
}

/** A page that may not be heard yet asks for it; what it could not play is not played late. */
function sound(audio: AudioContext, tones: readonly Tone[]): void {
  if (audio.state !== 'running') {
    audio.resume().catch(() => undefined)
    return
  }
  for (const { hertz, after, lasts } of tones) {
    const start = audio.currentTime + after
    const tone = new OscillatorNode(audio, { frequency: hertz, type: 'triangle' })
    const gain = new GainNode(audio, { gain: 0 })
    gain.gain.setValueAtTime(0, start)
    gain.gain.linearRampToValueAtTime(loudness, start + 0.02)
    gain.gain.setValueAtTime(loudness, start + lasts - 0.05)
    gain.gain.linearRampToValueAtTime(0, start + lasts)
    tone.connect(gain).connect(audio.destination)
    tone.start(start)
    tone.stop(start + lasts)
  }
}
