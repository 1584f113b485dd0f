import { z } from 'zod'
import { id } from './parts.ts'

/** What holds when ten times as many come as usual. */
export const RushRule = z
  .object({
    /** The errand that a rush is mostly about; the lead may choose another. */
    errand: id.optional(),
    /** A quick lane takes errands that usually take less than this, and the errand of the rush. */
    quickMinutes: z.number().int().min(1).max(60).default(10),
    /** Whoever would wait so long may leave, and come back within a time. */
    comeBackFromMinutes: z.number().int().min(15).max(480).default(45),
    /** How long that time is, and how much longer the place is kept. */
    windowMinutes: z.number().int().min(5).max(60).default(20),
    keptMinutes: z.number().int().min(0).max(60).default(15),
  })
  .strict()
export type RushRule = z.infer<typeof RushRule>
