import { z } from 'zod'
import { needs } from '../needs.ts'
import { Words } from '../words.ts'
import { id } from './parts.ts'

export const CounterPlace = z
  .object({
    id,
    name: Words,
    /** What a sign and a wall show beside the number. */
    short: z.string().min(1).max(4),
    direction: z.enum(['left', 'right', 'straight', 'up', 'none']).default('none'),
    serves: z.array(id).min(1),
  })
  .strict()
export type CounterPlace = z.infer<typeof CounterPlace>

export const ClassRule = z
  .object({
    id,
    name: Words,
    headStartMinutes: z.number().min(0).max(120),
    /** Whoever has one of these wishes belongs to it. */
    needs: z.array(z.enum(needs)).default([]),
  })
  .strict()
export type ClassRule = z.infer<typeof ClassRule>
