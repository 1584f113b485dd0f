import {
  clipOf,
  highestFigure,
  type SpokenLanguage,
  type SpokenWords,
  spelled,
  spokenWords,
} from './words.ts'

/** One call, as it is said aloud. */
export interface Announced {
  /** The ticket's number, as `P042`. */
  readonly number: string
  /** What the counter's sign says, as `3`. */
  readonly counter: string
  readonly language: SpokenLanguage
}

/** One word of an announcement, and the silence after it. */
export interface SpokenWord {
  readonly clip: string
  readonly pauseMs: number
}

const withinMs = 70
const betweenMs = 260

/**
 * The words of a call in their order. The number is said figure by figure, as it stands on paper and wall: in Danish
 * "toogfyrre" and "fyrre to" differ by little, and in a noisy lobby "fire, to" is heard by all.
 */
export function wordsOf({ number, counter, language }: Announced): readonly SpokenWord[] {
  const { counterFirst = false }: SpokenWords = spokenWords[language]
  const where = counterClips(counter)
  const way = counterFirst ? [...where, 'to-counter'] : ['to-counter', ...where]
  const first = phrase(['number', ...clipsOf(number)])
  return where.length > 0 ? [...first, ...phrase(way)] : first
}

/** The same as one sentence, for a voice that says whole sentences. */
export function sentenceOf(announced: Announced): string {
  const { counterFirst = false }: SpokenWords = spokenWords[announced.language]
  const say = (clip: string): string => spelled(clip, announced.language)
  const number = [say('number'), ...clipsOf(announced.number).map(say)].join(' ')
  const where = counterClips(announced.counter).map(say).join(' ')
  if (where === '') return `${number}.`
  const way = counterFirst ? `${where} ${say('to-counter')}` : `${say('to-counter')} ${where}`
  return `${number}, ${way}.`
}

const clipsOf = (text: string): readonly string[] => [...text].flatMap((character) => clipOf(character) ?? [])

const counterClips = (counter: string): readonly string[] =>
  /^[1-9]\d?$/.test(counter) && Number(counter) <= highestFigure ? [counter] : clipsOf(counter)

const phrase = (clips: readonly string[]): SpokenWord[] =>
  clips.map((clip, index) => ({ clip, pauseMs: index === clips.length - 1 ? betweenMs : withinMs }))
