import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { clipNames, spokenLanguages } from '../../server/speech/words.ts'
import { closeBrowser, openScreen } from '../journeys/browser.ts'

afterAll(closeBrowser)

const pack = join(import.meta.dirname, '..', '..', 'server', 'speech', 'pack')

interface Measured {
  readonly clip: string
  readonly seconds: number
  /** Root mean square and peak, 0 to 1. */
  readonly rms: number
  readonly peak: number
}

/** Decodes a clip as the wall does. */
async function measure([clip, encoded]: readonly [string, string]): Promise<Measured> {
  const bytes = Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0))
  const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes.buffer)
  const samples = sound.getChannelData(0)
  const peak = samples.reduce((high, one) => Math.max(high, Math.abs(one)), 0)
  const rms = Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length)
  return { clip, seconds: sound.duration, rms, peak }
}

/** From a letter's name to "proszę do stanowiska". */
const shortest = 0.2
const longest = 2.2

test('every word of the pack can be heard: none is silent, cut short or endless, and all are as loud as each other', async () => {
  const page = await openScreen('about:blank', 'wall')
  const clips = spokenLanguages.flatMap((language) => clipNames.map((name) => `${language}/${name}`))
  const files = clips.map((clip) => [clip, readFileSync(join(pack, `${clip}.opus`), 'base64')] as const)
  const measured: Measured[] = []
  for (const file of files) measured.push(await page.evaluate(measure, file))
  const odd = measured.filter(({ seconds }) => seconds < shortest || seconds > longest)
  expect(odd).toEqual([])
  const decibels = ({ rms }: Measured) => 20 * Math.log10(rms)
  const offLoudness = measured.filter((one) => decibels(one) < -26 || decibels(one) > -17 || one.peak > 1)
  expect(offLoudness).toEqual([])
}, 60_000)

test('no two figures of a language are the same sound', () => {
  for (const language of spokenLanguages) {
    const figures = [...'0123456789'].map((figure) =>
      readFileSync(join(pack, language, `${figure}.opus`), 'base64'),
    )
    expect(new Set(figures).size, language).toBe(10)
  }
})
