import type { Question } from '../../insights.ts'
import { happened } from './insights-happened.ts'
import { lean } from './insights-lean.ts'
import { insightsOut } from './insights-out.ts'
import { whatif } from './insights-whatif.ts'

/** What those read who look at the days that were. */
export const insights = {
  heading: 'Indsigt',
  questionsLabel: 'Spørgsmål',
  questions: {
    ...happened.questions,
    ...lean.questions,
    ...whatif.questions,
    ...insightsOut.questions,
  } satisfies Record<Question, { name: string; lead: string }>,
  from: 'Fra',
  to: 'Til og med',
  loading: 'Henter …',
  failed: 'Vi kunne ikke hente tallene.',
  again: 'Prøv igen',
  none: 'Ingen besøg i de dage. Vælg andre dage eller ærinder.',
  figures: 'Tallene',
  /** What stands above each table, by its name. */
  tables: { ...happened.tables, ...lean.tables, ...whatif.tables } as Readonly<Record<string, string>>,
  /** What ids in tables are called. */
  words: { ...lean.words, ...happened.words, ...whatif.words },
  columns: {
    ...happened.columns,
    ...lean.columns,
    ...whatif.columns,
  } as Record<string, string>,
}

export type InsightTexts = typeof insights
