import type { ToldCause } from '../contract/alerts.ts'
import type { Cause } from '../contract/health.ts'
import { alerts as danish } from '../contract/texts/da/alerts.ts'
import { health as danishHealth } from '../contract/texts/da/health.ts'
import { alerts as english } from '../contract/texts/en/alerts.ts'
import { health as englishHealth } from '../contract/texts/en/health.ts'
import type { Instant } from '../queue/words.ts'
import type { AlertMessage } from './due.ts'

/** A message as it goes out: a subject and a text for people, and the same as data for programs. */
export interface Written {
  readonly subject: string
  readonly text: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Whose lobby it is, and how it speaks. */
export interface WrittenFor {
  readonly town: string
  readonly timeZone: string
  readonly language: 'da' | 'en'
  /** Where the staff's page is. */
  readonly page: string
}

const texts = {
  da: { alerts: danish, health: danishHealth },
  en: { alerts: english, health: englishHealth },
} as const

/** Writes one message; `at` is when. */
export function written(message: AlertMessage, at: Instant, about: WrittenFor): Written {
  const { alerts, health } = texts[about.language]
  const says = ({ kind, about: which }: Pick<Cause, 'kind' | 'about'>) => health.says[kind](which ?? '')
  const time = timeIn(about)
  const wrong = ({ since, ...cause }: Cause) =>
    `- ${says(cause)} ${alerts.since(time(since))} ${health.advice[cause.kind]}`
  const well = (one: ToldCause) =>
    `- ${alerts.wellLine(says(one), time(one.since), time(one.wellSince ?? at))}`
  const parts = [
    ...part(alerts.begun, message.begun.map(wrong)),
    ...part(alerts.still, message.still.map(wrong)),
    ...part(alerts.well, message.well.map(well)),
    alerts.where(about.page),
  ]
  return {
    subject: subjectOf(message, about, says),
    text: `${parts.join('\n\n')}\n`,
    data: dataOf(message, says, about),
  }
}

/** A message of no meaning, to see whether it arrives. */
export function writtenTest(about: WrittenFor): Written {
  const { alerts } = texts[about.language]
  return {
    subject: alerts.subject(about.town, alerts.test, 0),
    text: `${alerts.testBody}\n\n${alerts.where(about.page)}\n`,
    data: { town: about.town, test: true, causes: [] },
  }
}

const part = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[head, ...lines].join('\n')]

function subjectOf(
  { begun, still, well }: AlertMessage,
  { town, language }: WrittenFor,
  says: (cause: Pick<Cause, 'kind' | 'about'>) => string,
): string {
  const { alerts } = texts[language]
  const all = [...begun, ...still, ...well]
  const [first] = all
  const isWell = begun.length + still.length === 0
  const sentence = first ? says(first) : ''
  return alerts.subject(town, isWell ? alerts.allWell(sentence) : sentence, all.length - 1)
}

function dataOf(
  { begun, still, well }: AlertMessage,
  says: (cause: Pick<Cause, 'kind' | 'about'>) => string,
  { town }: WrittenFor,
): Written['data'] {
  const told = (state: string) => (cause: Cause) => ({ state, ...cause, says: says(cause) })
  const over = ({ kind, about, since, wellSince }: ToldCause) => ({
    state: 'well',
    kind,
    about,
    since,
    wellSince,
    says: says({ kind, about }),
  })
  return {
    town,
    test: false,
    causes: [...begun.map(told('begun')), ...still.map(told('still')), ...well.map(over)],
  }
}

function timeIn({ timeZone, language }: WrittenFor): (at: Instant) => string {
  const locale = language === 'en' ? 'en-GB' : 'da-DK'
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone })
  return (at) => format.format(at)
}
