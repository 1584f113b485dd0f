import { effect } from '@preact/signals'
import { language, t } from '../language.ts'
import { lobby } from '../state.ts'
import { type Follower, followPage } from './follow.ts'
import { headset, listening, plug, setListening, turnVolume, volume } from './listening.ts'
import type { Spoken } from './spoken.ts'
import { openVoice } from './voice.ts'

const voice = openVoice()
let follower: Follower | null = null

const spoken = (): Spoken => ({
  words: t.value.ear,
  ownToo: headset.value || (lobby.view.value?.screen.ownAloud ?? false),
})

const phrase = (text: string) => ({ language: language.value, text })

/** Reads the screen aloud to whoever listens, from the first key of the keypad or headphones on. */
export function openEar(page: Document): void {
  const follows = followPage(page, {
    voice,
    spoken,
    isOn: () => listening.value,
    greeting: () => [phrase(t.value.ear.on)],
  })
  follower = follows
  let wasOn = false
  effect(() => {
    if (listening.value === wasOn) return
    wasOn = listening.value
    if (wasOn) follows.begin()
    else voice.stop()
  })
  effect(() => plug(lobby.headset.value))
  const hush = () => voice.stop()
  page.addEventListener('keydown', hush, { capture: true })
  page.addEventListener('pointerdown', hush, { capture: true })
}

/** The last again, and the whole screen when it is asked for once more. */
export function repeat(): void {
  if (!voice.repeat()) follower?.sayAgain()
}

/** By one step, and says how loud it is now. */
export function louder(steps: number): void {
  turnVolume(steps)
  voice.say([phrase(t.value.ear.volume(volume.value))])
}

/** For whoever has headphones to plug into something else, or only wants to hear. */
export function toggleListening(): void {
  const wished = !listening.value
  setListening(wished)
  if (!wished) voice.say([phrase(t.value.ear.off)])
}
