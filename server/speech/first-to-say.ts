import { createHash } from 'node:crypto'
import type { KeptSounds } from './kept-sounds.ts'
import { type Said, unsaid, type Voice } from './voice.ts'
import type { SpokenLanguage } from './words.ts'

export interface Saying {
  /** In the order in which they are asked. */
  readonly voices: readonly Voice[]
  /** How long each of them is waited for. */
  readonly limitMs: number
  readonly kept: KeptSounds
}

/** Finds a text that was said lately, or asks one voice after the other; what comes too late is kept for the next time. */
export const firstToSay =
  ({ voices, limitMs, kept }: Saying): Voice['say'] =>
  async (text, language) => {
    const key = keyOf(text, language)
    const known = kept.find(key)
    if (known) return { ok: true, sound: known }
    for (const voice of voices) {
      const saying = voice.say(text, language).then((said) => {
        if (said.ok) kept.keep(key, said.sound)
        return said
      })
      const said = await within(limitMs, saying)
      if (said.ok) return said
    }
    return unsaid('absent')
  }

/** By what a sound is found again; the text cannot be read from it. */
export const keyOf = (text: string, language: SpokenLanguage): string =>
  createHash('sha256').update(`${language}\n${text}`).digest('base64url').slice(0, 24)

function within(limitMs: number, said: Promise<Said>): Promise<Said> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Said>((answer) => {
    timer = setTimeout(() => answer(unsaid('too-slow')), limitMs)
  })
  return Promise.race([said, late]).finally(() => clearTimeout(timer))
}
