/** What the voice says in one language, as it is spelled there. */
export interface SpokenWords {
  /** espeak-ng's voice. */
  readonly voice: string
  /** Stands before the ticket's number. */
  readonly number: string
  /** Leads to the counter's name. */
  readonly toCounter: string
  /** "3 numaralı gişeye": the counter's name stands before the word that leads to it. */
  readonly counterFirst?: boolean
  /** 0 to 20, where they are not said from figures. */
  readonly figures?: readonly string[]
  /** A to Z, where the voice does not know their Latin names. */
  readonly letters?: readonly string[]
}

const list = (text: string): readonly string[] => text.split(' ')

/** Ten languages: those of the paper. */
export const spokenWords = {
  da: { voice: 'da', number: 'nummer', toCounter: 'til skranke' },
  en: { voice: 'en', number: 'number', toCounter: 'please go to counter' },
  de: { voice: 'de', number: 'Nummer', toCounter: 'bitte zu Schalter' },
  pl: { voice: 'pl', number: 'numer', toCounter: 'proszę do stanowiska' },
  ro: { voice: 'ro', number: 'numărul', toCounter: 'la ghișeul' },
  uk: {
    voice: 'uk',
    number: 'номер',
    toCounter: 'до стійки',
    letters: list('а бе це де е еф ґе аш і йот ка ель ем ен о пе ку ер ес те у ве подвійне_ве ікс ігрек зет'),
  },
  ar: { voice: 'ar', number: 'الرقم', toCounter: 'إلى الشباك رقم' },
  tr: { voice: 'tr', number: 'numara', toCounter: 'numaralı gişeye', counterFirst: true },
  so: {
    voice: 'so',
    number: 'lambarka',
    toCounter: 'tag miiska',
    figures: list(
      'eber kow laba saddex afar shan lix toddoba siddeed sagaal toban kow_iyo_toban laba_iyo_toban saddex_iyo_toban afar_iyo_toban shan_iyo_toban lix_iyo_toban toddoba_iyo_toban siddeed_iyo_toban sagaal_iyo_toban labaatan',
    ),
  },
  fa: { voice: 'fa', number: 'شماره', toCounter: 'به باجه' },
} as const satisfies Readonly<Record<string, SpokenWords>>

/** A language that the lobby can say. */
export type SpokenLanguage = keyof typeof spokenWords
export const spokenLanguages = Object.keys(spokenWords) as readonly SpokenLanguage[]

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
/** Danish letters that may be in a counter's name: said in Danish, whatever the language. */
const danishLetters: Readonly<Record<string, string>> = { ae: 'Æ', oe: 'Ø', aa: 'Å' }
/** The highest counter that is said as one number. */
export const highestFigure = 20

/** All clips of one language, by the names that their files have: `number`, `to-counter`, `0` to `20`, `a` to `aa`. */
export const clipNames: readonly string[] = [
  'number',
  'to-counter',
  ...Array.from({ length: highestFigure + 1 }, (_, figure) => String(figure)),
  ...alphabet,
  ...Object.keys(danishLetters),
]

/** How a clip's word is spelled. */
export function spelled(clip: string, language: SpokenLanguage): string {
  const words: SpokenWords = spokenWords[language]
  if (clip === 'number') return words.number
  if (clip === 'to-counter') return words.toCounter
  const own = /^\d/.test(clip) ? words.figures?.[Number(clip)] : words.letters?.[alphabet.indexOf(clip)]
  return own?.replaceAll('_', ' ') ?? danishLetters[clip] ?? clip.toUpperCase()
}

/** The clip of one letter or figure; null where there is none. */
export function clipOf(character: string): string | null {
  const danish = Object.entries(danishLetters).find(([, letter]) => letter === character.toUpperCase())
  const clip = danish?.[0] ?? character.toLowerCase()
  return clipNames.includes(clip) ? clip : null
}

/** The language whose voice says a clip: espeak-ng's Ukrainian і and у are too short to be heard alone. */
export function voiceOf(clip: string, language: SpokenLanguage): SpokenLanguage {
  if (clip in danishLetters) return 'da'
  return language === 'uk' && /^[iu]$/.test(clip) ? 'pl' : language
}
