import { somaliForEspeak } from './somali.ts'
import { type SpokenLanguage, spokenWords } from './words.ts'

/** What espeak-ng is given. */
export interface EspeakText {
  readonly voice: string
  readonly text: string
}

/** Words a minute: slower than espeak-ng's own 175, for those who listen in their second language. */
export const wordsAMinute = 150

/** The voice and the text that espeak-ng says a language with. */
export function espeakText(text: string, language: SpokenLanguage): EspeakText {
  // Two brackets would begin phonemes, which no screen's text means.
  const plain = text.replace(/[[\]<>]/g, ' ')
  if (language === 'so') return { voice: 'ar', text: somaliForEspeak(plain) }
  return { voice: spokenWords[language].voice, text: plain }
}
