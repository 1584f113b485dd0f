import type { Question } from '../../contract/insights.ts'
import { languageFacts, languages } from '../../contract/languages.ts'
import type { FileLanguage } from '../../contract/table-files.ts'
import { insights as danish } from '../../contract/texts/da/insights.ts'
import { insightsOut as danishOut } from '../../contract/texts/da/insights-out.ts'
import { insights as english } from '../../contract/texts/en/insights.ts'
import { insightsOut as englishOut } from '../../contract/texts/en/insights-out.ts'
import type { Headings } from './cells.ts'
import type { About } from './xlsx.ts'

/** What a file says of itself. */
export interface Told {
  readonly question: Question
  readonly from: string
  readonly to: string
  /** Their names; null for all. */
  readonly errands: readonly string[] | null
  /** The town and its office. */
  readonly house: string
  /** When the file was made, as it is read. */
  readonly made: string
}

const texts = { da: { ...danish, out: danishOut }, en: { ...english, out: englishOut } }

/** The headings of files in a language. */
export function headingsIn(language: FileLanguage): Headings {
  const { columns, tables, out } = texts[language]
  return { columns, tables, units: out.units }
}

/** The first sheet of a workbook: what, when, from where, and what the words mean. */
export function aboutIn(language: FileLanguage, told: Told): About {
  const { questions, out } = texts[language]
  const { about, definitions } = out
  const { name, lead } = questions[told.question]
  return {
    name: about.sheet,
    title: name,
    lines: [
      [about.means, lead],
      [about.house, told.house],
      [about.period, about.days(told.from, told.to)],
      [about.errands, told.errands?.join(', ') ?? about.all],
      [about.made, told.made],
      [about.source, about.sourceIs],
      ...Object.values(definitions).map(
        (definition, at) => [at === 0 ? about.definitions : '', definition] as const,
      ),
    ],
  }
}

/** What ids are called in a language: ours, and the names of languages. */
export function wordsIn(language: FileLanguage): Readonly<Record<string, string>> {
  const names = new Intl.DisplayNames(languageFacts[language].locale, { type: 'language' })
  return {
    ...Object.fromEntries(languages.map((one) => [one, names.of(one) ?? one])),
    ...texts[language].words,
  }
}
