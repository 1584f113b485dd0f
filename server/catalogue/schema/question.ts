import { z } from 'zod'
import { Words } from '../words.ts'
import { id, webAddress } from './parts.ts'

/** Where some answers lead to. */
const End = z.discriminatedUnion('end', [
  /** To a line: its own, or another errand's. */
  z.object({ end: z.literal('ticket'), errand: id.optional() }).strict(),
  /** Settled at the reception, without a number. */
  z.object({ end: z.literal('on-the-spot'), say: Words }).strict(),
  z.object({ end: z.literal('booking'), say: Words, address: webAddress }).strict(),
  z.object({ end: z.literal('self-service'), say: Words, address: webAddress }).strict(),
  /** Something is missing: what to bring, shown and printed. */
  z.object({ end: z.literal('guide'), say: Words, guide: id }).strict(),
])
export type End = z.infer<typeof End>

const QuestionAnswer = z
  .object({
    id,
    name: Words,
    /** The next question, or where it ends. */
    leadsTo: z.union([z.object({ question: id }).strict(), End], 'either {question} or {end}'),
  })
  .strict()

/** One simple question before the counter, answered by a tap. */
export const Question = z
  .object({ id, ask: Words, hint: Words.optional(), answers: z.array(QuestionAnswer).min(2).max(6) })
  .strict()
export type Question = z.infer<typeof Question>
