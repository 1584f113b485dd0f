import { soundOf, type Voice } from './voice.ts'
import { type Pcm, pcmOf, wavOf } from './wav.ts'

/** Speech is as loud as this on average, in all languages, and never louder than the other at its peak. */
const wantedRms = 10 ** (-19 / 20)
const highestPeak = 10 ** (-1.5 / 20)
const frameSeconds = 0.01
/** Quieter than this, beside the loudest frame, is silence. */
const silence = 10 ** (-38 / 20)
const leadSeconds = 0.015
const tailSeconds = 0.04

/** Root mean square of the frames that hold speech, 0 to 1. */
export function speechRms(pcm: Pcm): number {
  const frames = framesOf(pcm)
  const loudest = Math.max(0, ...frames)
  const spoken = frames.filter((frame) => frame > 0 && frame >= loudest * silence)
  return Math.sqrt(spoken.reduce((sum, frame) => sum + frame * frame, 0) / Math.max(1, spoken.length))
}

/** Cuts the silence around a word, and makes it as loud as all others. */
export function evened(pcm: Pcm): Pcm {
  const { rate } = pcm
  const frames = framesOf(pcm)
  const least = Math.max(0, ...frames) * silence
  const frame = Math.round(rate * frameSeconds)
  const from = Math.max(0, frames.findIndex((one) => one > least) * frame - rate * leadSeconds)
  const to = (frames.findLastIndex((one) => one > least) + 1) * frame + rate * tailSeconds
  const samples = pcm.samples.slice(Math.round(from), Math.round(to))
  if (samples.length === 0) return pcm
  const peak = samples.reduce((high, sample) => Math.max(high, Math.abs(sample)), 0) / 32_768
  const gain = Math.min(wantedRms / speechRms({ samples, rate }), highestPeak / peak)
  const edge = Math.round(rate * 0.005)
  const fade = (index: number) => Math.min(1, index / edge, (samples.length - index) / edge)
  return { rate, samples: samples.map((sample, index) => Math.round(sample * gain * fade(index))) }
}

function framesOf({ samples, rate }: Pcm): readonly number[] {
  const length = Math.round(rate * frameSeconds)
  return Array.from({ length: Math.ceil(samples.length / length) }, (_, index) => {
    const frame = samples.subarray(index * length, (index + 1) * length)
    return Math.sqrt(frame.reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0) / frame.length)
  })
}

/** The same voice, as loud as the clips of a pack. What is compressed already stays as it is. */
export const evenedVoice = (voice: Voice): Voice => ({
  ...voice,
  async say(text, language) {
    const said = await voice.say(text, language)
    const pcm = said.ok ? pcmOf(said.sound.bytes) : null
    const sound = pcm && soundOf(wavOf(evened(pcm)))
    return sound ? { ok: true, sound } : said
  },
})
