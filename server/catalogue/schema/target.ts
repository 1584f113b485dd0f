import { z } from 'zod'

const share = z.number().min(0).max(1)

/** So many of those who come wait at most so long, as 0.8 within 10 minutes. */
export const WaitTarget = z.object({ minutes: z.number().int().min(1).max(240), share }).strict()
export type WaitTarget = z.infer<typeof WaitTarget>

/** What the house has set out to reach; an errand may have its own wait. */
export const Targets = z
  .object({
    wait: WaitTarget.default({ minutes: 10, share: 0.8 }),
    /** Of all enquiries, those that are settled at the first contact. */
    onTheSpot: share.default(0.5),
  })
  .strict()
export type Targets = z.infer<typeof Targets>
