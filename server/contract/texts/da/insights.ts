import type { Question } from '../../insights.ts'

/** What those read who look at the days that were. */
export const insights = {
  heading: 'Indsigt',
  questionsLabel: 'Spørgsmål',
  questions: {
    arrivals: { name: 'Hvornår kommer folk?', lead: 'Besøg i hver halve time på en gennemsnitlig åben dag.' },
  } satisfies Record<Question, { name: string; lead: string }>,
  from: 'Fra',
  to: 'Til og med',
  errand: 'Ærinde',
  allErrands: 'Alle ærinder',
  loading: 'Henter …',
  failed: 'Vi kunne ikke hente tallene.',
  again: 'Prøv igen',
  none: 'Ingen besøg i perioden.',
  figures: 'Tallene',
  columns: {
    weekday: 'Dag',
    'half-hour': 'Tid',
    arrivals: 'Besøg',
    'a-day': 'Besøg pr. dag',
  } as Record<string, string>,
}

export type InsightTexts = typeof insights
