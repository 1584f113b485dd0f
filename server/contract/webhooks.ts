import { z } from '@hono/zod-openapi'
import { hookEvents, hookProblems } from './hook-events.ts'

export const HookId = z.coerce.number().int().min(1)

export const HookInput = z
  .object({
    name: z.string().trim().min(1).max(80),
    address: z
      .url({ protocol: /^https?$/, error: 'an address as https://sag.herning.dk/naeste' })
      .max(500)
      .refine((text) => {
        const url = URL.canParse(text) ? new URL(text) : null
        return url !== null && url.username === '' && url.password === ''
      }, 'an address without name and password: the signature says who sends it'),
    events: z
      .array(z.enum(hookEvents, `any of ${hookEvents.join(', ')}`))
      .min(1)
      .max(hookEvents.length),
  })
  .strict()
  .openapi('NewWebhook')

export const HookAnswer = z
  .object({
    id: z.number().int(),
    name: z.string(),
    address: z.string(),
    events: z.array(z.enum(hookEvents)),
    state: z.enum(['active', 'resting', 'stopped']).openapi({
      description: 'resting: it has failed for so long that nothing is sent until somebody starts it again.',
    }),
    waiting: z.number().int().openapi({ description: 'How many messages are still to be delivered.' }),
    delivered: z.number().nullable().openapi({ description: 'When the last one was; UTC milliseconds.' }),
    problem: z
      .object({ at: z.number(), name: z.enum(hookProblems), status: z.number().int().nullable() })
      .nullable()
      .openapi({ description: 'What went wrong since the last success.' }),
    nextTry: z.number().nullable(),
  })
  .openapi('Webhook')
export type HookAnswer = z.infer<typeof HookAnswer>

export const HooksAnswer = z.object({ webhooks: z.array(HookAnswer) }).openapi('Webhooks')

export const NewHookAnswer = z
  .object({
    id: z.number().int(),
    secret: z.string().openapi({ description: 'Shown this once.', example: 'whsec_...' }),
  })
  .openapi('WebhookMade')

export const HookTestAnswer = z
  .object({
    delivered: z.boolean(),
    problem: z.enum(hookProblems).nullable(),
    status: z.number().int().nullable(),
  })
  .openapi('WebhookTested')
export type HookTestAnswer = z.infer<typeof HookTestAnswer>
