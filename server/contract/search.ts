import { z } from '@hono/zod-openapi'
import { languages } from '../catalogue/languages.ts'
import { ErrandId } from './inputs.ts'

/** What somebody types to find their errand. */
export const SearchInput = z
  .object({
    q: z.string().trim().min(1, '1 to 120 characters').max(120, '1 to 120 characters').openapi({
      description: 'One’s own words, in any of the languages; the last word may be unfinished.',
      example: 'jeg har tabt mit pas',
    }),
    language: z
      .enum(languages, `one of ${languages.join(', ')}`)
      .default('da')
      .openapi({ description: 'What the screen speaks; it counts most.', example: 'da' }),
  })
  .strict()

/** The errands that fit, the best first; none when nothing was understood. */
export const SearchAnswer = z
  .object({
    errands: z.array(
      z.object({
        id: ErrandId,
        score: z.number().openapi({ description: 'From 0 to 1; 1 is word for word.', example: 0.83 }),
      }),
    ),
  })
  .openapi('FoundErrands')

export type SearchAnswer = z.infer<typeof SearchAnswer>
