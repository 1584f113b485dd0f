import type { SpokenLanguage } from './words.ts'

/** Sound as a browser plays it. */
export interface Sound {
  readonly type: 'audio/wav' | 'audio/ogg' | 'audio/mpeg'
  readonly bytes: Buffer
}

/** Why a voice said nothing: it is not there, takes too long, has too much to say already, or failed. */
export type VoiceFault = 'absent' | 'too-slow' | 'busy' | 'failed'

export type Said =
  | { readonly ok: true; readonly sound: Sound }
  | { readonly ok: false; readonly fault: VoiceFault; readonly why?: string }

/** Something that says a text: a town's own engine, espeak-ng, or the one that ships with the program. */
export interface Voice {
  readonly name: string
  say(text: string, language: SpokenLanguage): Promise<Said>
  close(): void
}

export const unsaid = (fault: VoiceFault, why?: string): Said =>
  why === undefined ? { ok: false, fault } : { ok: false, fault, why }

/** What kind of sound this is, by its first bytes; null for what no browser plays. */
export function soundOf(bytes: Buffer): Sound | null {
  const start = bytes.toString('latin1', 0, 4)
  if (start === 'RIFF') return { type: 'audio/wav', bytes }
  if (start === 'OggS') return { type: 'audio/ogg', bytes }
  const isFrame = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0
  return start.startsWith('ID3') || isFrame ? { type: 'audio/mpeg', bytes } : null
}
