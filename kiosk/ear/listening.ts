import { signal } from '@preact/signals'

/** Somebody hears the screen instead of reading it. */
export const listening = signal(false)
/** Headphones are plugged in. */
export const headset = signal(false)
/** The voice cannot be had right now. */
export const unheard = signal(false)

const usualVolume = { headset: 60, loudspeaker: 40 }
const volumeStep = 10
/** Nobody turns the voice off by mistake. */
const leastVolume = 10

/** In percent; each person begins with the usual one. */
export const volume = signal(usualVolume.loudspeaker)

const resetVolume = (): void => {
  volume.value = headset.peek() ? usualVolume.headset : usualVolume.loudspeaker
}

/** Louder, or softer by a negative step. */
export function turnVolume(steps: number): void {
  volume.value = Math.min(100, Math.max(leastVolume, volume.value + steps * volumeStep))
}

export function setListening(wished: boolean): void {
  if (wished && !listening.value) resetVolume()
  listening.value = wished
}

/** Headphones came or went: with them speech starts, and it ends with them. */
export function plug(isIn: boolean): void {
  if (headset.value === isIn) return
  headset.value = isIn
  resetVolume()
  listening.value = isIn
}

/** The next person hears nothing, unless headphones are in. */
export function forgetEar(): void {
  listening.value = headset.value
  unheard.value = false
  resetVolume()
}
