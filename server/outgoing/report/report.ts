import type { ReportBlock, ReportSheet } from '../../../hardware/paper/sheet/report-sheet.ts'
import { said } from '../../contract/said.ts'
import { shortOf } from './figures.ts'
import { picturesOf } from './pictures.tsx'
import { reportTexts, sentencesOf, type Told } from './sentences.ts'

/** What a report is about. */
export interface ReportAbout extends Told {
  readonly office: string
  /** `november 2026` */
  readonly period: string
  /** When it is made, and until when its figures go where the period is not over. */
  readonly made: string
  readonly until: string | null
}

/** The report: words first, then pictures, and at the end what the words mean. */
export function reportOf(about: ReportAbout): ReportSheet {
  const t = reportTexts[about.reader.language]
  const { short, well, badly, changed } = sentencesOf(about)
  const title = t.title(about.office, about.period)
  const listed = (heading: string, points: readonly string[]): readonly ReportBlock[] =>
    points.length === 0
      ? []
      : [{ is: 'heading', text: heading }, ...points.map((text) => ({ is: 'point', text }) as const)]
  return {
    title,
    page: t.page,
    blocks: [
      { is: 'title', text: title },
      ...(about.until === null ? [] : [{ is: 'small', text: t.unfinished(about.until) } as const]),
      ...keys(about),
      { is: 'heading', text: t.short },
      ...short.map((text) => ({ is: 'text', text }) as const),
      ...listed(t.well, well),
      ...listed(t.badly, badly),
      ...listed(t.changed, changed),
      ...picturesOf(about).map((picture) => ({ is: 'picture', ...picture }) as const),
      { is: 'heading', text: t.words },
      ...t.definitions.map((text) => ({ is: 'small', text }) as const),
      { is: 'small', text: t.made(about.made) },
    ],
  }
}

function keys({ now, reader }: Told): readonly ReportBlock[] {
  const short = shortOf(now)
  if (!short) return []
  const { key } = reportTexts[reader.language]
  const share = (part: number | null) => said(part, 'share', reader)
  return [
    {
      is: 'keys',
      keys: [
        { figure: said(short.visits, 'count', reader), means: key.visits },
        {
          figure: said(short.p80 === null ? null : Math.round(short.p80 / 60), 'count', reader),
          means: key.wait,
        },
        { figure: share(short.inTime), means: key.inTime },
        { figure: share(short.settled), means: key.settled },
      ],
    },
  ]
}
