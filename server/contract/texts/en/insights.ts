import type { InsightTexts } from '../da/insights.ts'
import { happened } from './insights-happened.ts'

export const insights = {
  heading: 'Insights',
  questionsLabel: 'Questions',
  questions: {
    ...happened.questions,
  },
  from: 'From',
  to: 'To, included',
  loading: 'Fetching …',
  failed: 'We could not fetch the figures.',
  again: 'Try again',
  none: 'No visits in these days. Choose other days or errands.',
  figures: 'The figures',
  /** What stands above each table, by its name. */
  tables: { ...happened.tables },
  /** What ids in tables are called. */
  words: { ...happened.words },
  columns: {
    ...happened.columns,
  } as Record<string, string>,
} satisfies InsightTexts
