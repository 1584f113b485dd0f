import type { InsightTexts } from '../da/insights.ts'
import { happened } from './insights-happened.ts'
import { lean } from './insights-lean.ts'
import { insightsOut } from './insights-out.ts'
import { whatif } from './insights-whatif.ts'

export const insights = {
  heading: 'Insights',
  questionsLabel: 'Questions',
  questions: {
    ...happened.questions,
    ...lean.questions,
    ...whatif.questions,
    ...insightsOut.questions,
  },
  from: 'From',
  to: 'To, included',
  loading: 'Fetching …',
  failed: 'We could not fetch the figures.',
  again: 'Try again',
  none: 'No visits in these days. Choose other days or errands.',
  figures: 'The figures',
  /** What stands above each table, by its name. */
  tables: { ...happened.tables, ...lean.tables, ...whatif.tables } as Readonly<Record<string, string>>,
  /** What ids in tables are called. */
  words: { ...lean.words, ...happened.words, ...whatif.words },
  columns: {
    ...happened.columns,
    ...lean.columns,
    ...whatif.columns,
  } as Record<string, string>,
} satisfies InsightTexts
