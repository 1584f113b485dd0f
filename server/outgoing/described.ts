import type { InsightAnswer, Table } from '../contract/insights.ts'
import type { OpenData } from '../contract/open-data.ts'
import type { FileLanguage } from '../contract/table-files.ts'
import { openDataTexts as danish, type OpenDataTexts } from '../contract/texts/da/open-data.ts'
import { openDataTexts as english } from '../contract/texts/en/open-data.ts'
import type { Headings } from './tables/cells.ts'

/** What is said of the open data. */
export const openTexts: Readonly<Record<FileLanguage, OpenDataTexts>> = { da: danish, en: english }

/** What the tables are told with. */
export interface OpenSource {
  readonly tables: readonly Table[]
  readonly names: InsightAnswer['names']
  readonly publisher: string
  readonly isPublished: boolean
  /** The last date that they tell of. */
  readonly until: string
  /** Where this house is reached, without a slash at the end. */
  readonly address: string
}

/** The open data with their dictionary and licence, for whoever has never heard of the house. */
export function described(
  { tables, names, publisher, isPublished, until, address }: OpenSource,
  language: FileLanguage,
): OpenData {
  const texts = openTexts[language]
  const dictionary = tables.map(({ name, columns }) => {
    const [title = name, means = ''] = texts.tables[name] ?? []
    return {
      table: name,
      title,
      means,
      csv: `${address}/api/open-data/${name}?language=${language}`,
      columns: columns.map(({ key, unit }) => {
        const [heading = key, said = ''] = texts.columns[key] ?? []
        return { key, unit, name: heading, means: said }
      }),
    }
  })
  const { title, means, licence, rule } = texts
  return {
    title,
    means,
    publisher,
    licence,
    isPublished,
    rule,
    until,
    dictionary,
    tables: [...tables],
    names,
  }
}

/** Headings of the open tables as CSV. */
export function openHeadings(language: FileLanguage): Headings {
  const { columns } = openTexts[language]
  return {
    columns: Object.fromEntries(Object.entries(columns).map(([key, [heading]]) => [key, heading])),
    tables: {},
    units: { minutes: language === 'da' ? 'minutter' : 'minutes' },
  }
}
