import type { InsightTexts } from '../da/insights.ts'

export const insights = {
  heading: 'Insights',
  questionsLabel: 'Questions',
  questions: {
    arrivals: { name: 'When do people come?', lead: 'Visits in each half hour of an average open day.' },
  },
  from: 'From',
  to: 'To, included',
  errand: 'Errand',
  allErrands: 'All errands',
  loading: 'Fetching …',
  failed: 'We could not fetch the figures.',
  again: 'Try again',
  none: 'No visits in these days.',
  figures: 'The figures',
  columns: {
    weekday: 'Day',
    'half-hour': 'Time',
    arrivals: 'Visits',
    'a-day': 'Visits a day',
  } as Record<string, string>,
} satisfies InsightTexts
