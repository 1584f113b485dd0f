import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { espeakText } from './espeak-text.ts'
import { evened } from './loudness.ts'
import { pcmOf, wavOf } from './wav.ts'
import { clipNames, type SpokenLanguage, spelled, spokenLanguages, voiceOf } from './words.ts'

/**
 * Renders the pack that ships with the program. It runs once on a developer's machine, with espeak-ng and opus-tools
 * of Debian: `npm run build && node dist/server/render-pack.js`. The result is committed.
 */
const folder = join(import.meta.dirname, '..', '..', 'server', 'speech', 'pack')
/** Single words in a large room need more time than a text. */
const wordsAMinute = '130'
/** A serial of chance would make other files each time. */
const opusenc = '--quiet --bitrate 20 --speech --serial 1 --discard-comments --discard-pictures - -'.split(
  ' ',
)

function run(program: string, args: readonly string[], input: Buffer | string): Buffer {
  const { status, stdout, stderr } = spawnSync(program, args, { input, maxBuffer: 64e6 })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
  return stdout
}

function render(clip: string, language: SpokenLanguage): Buffer {
  const speaker = voiceOf(clip, language)
  const { voice, text } = espeakText(spelled(clip, speaker), speaker)
  const spoken = pcmOf(run('espeak-ng', ['-b', '1', '-v', voice, '-s', wordsAMinute, '--stdout'], text))
  if (!spoken) throw new Error(`espeak-ng said nothing for ${clip} in ${language}.`)
  return run('opusenc', opusenc, wavOf(evened(spoken)))
}

for (const language of spokenLanguages) {
  rmSync(join(folder, language), { recursive: true, force: true })
  mkdirSync(join(folder, language), { recursive: true })
  for (const clip of clipNames) writeFileSync(join(folder, language, `${clip}.opus`), render(clip, language))
}
