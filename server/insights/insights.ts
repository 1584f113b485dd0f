import type { Question } from '../contract/insights.ts'
import { arrivals } from './arrivals.ts'
import type { Insight } from './asked.ts'

/** Each question, and how it is answered. */
export const insights: Readonly<Record<Question, Insight>> = {
  arrivals,
}
