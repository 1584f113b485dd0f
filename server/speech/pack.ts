import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { type Sound, soundOf } from './voice.ts'
import { clipNames, type SpokenLanguage, spokenLanguages } from './words.ts'

/** A folder of recorded words: `da/number.opus`, `da/3.wav`, `en/p.mp3`. */
export interface Pack {
  /** What stands in the addresses of its clips; another one for other recordings. */
  readonly version: string
  has(language: SpokenLanguage, clips: readonly string[]): boolean
  clip(language: SpokenLanguage, clip: string): Sound | null
}

const kinds = ['.opus', '.ogg', '.mp3', '.wav']

/** Opens a pack that may lack languages and words; null where there is no such folder, or nothing usable in it. */
export function openPack(folder: string): Pack | null {
  const files = new Map(spokenLanguages.map((language) => [language, filesOf(join(folder, language))]))
  const all = [...files.values()].flatMap((found) => [...found.values()])
  if (all.length === 0) return null
  const newest = Math.max(...all.map((file) => statSync(file).mtimeMs))
  return {
    version: `${all.length}-${Math.round(newest).toString(36)}`,
    has: (language, clips) => clips.every((clip) => files.get(language)?.has(clip)),
    clip: (language, clip) => {
      const file = files.get(language)?.get(clip)
      return file ? soundOf(readFileSync(file)) : null
    },
  }
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const file of filesIn(folder)) {
    const { name, ext } = parse(file)
    if (kinds.includes(ext) && clipNames.includes(name)) found.set(name, join(folder, file))
  }
  return found
}

/** A language that nobody has recorded has no folder. */
function filesIn(folder: string): readonly string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []
}
