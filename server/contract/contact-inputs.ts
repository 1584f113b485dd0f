import { z } from '@hono/zod-openapi'
import { outcomes, returnReasons } from '../queue/words.ts'
import {
  aloneAnswers,
  type ContactCounts,
  channels,
  contactKinds,
  failedDemands,
  type HelpCounts,
  helpThemes,
} from './contact.ts'
import { DayParam, ErrandId, IssueInput } from './inputs.ts'

const oneOf = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.enum(list, `one of ${list.join(', ')}`)
const language = IssueInput.shape.language.default('da')

/** One enquiry that no ticket tells of. */
export const ContactInput = z
  .object({
    channel: oneOf(channels).openapi({
      description:
        'At the reception, by telephone, or in writing. Visits at counters are counted by their ticket.',
    }),
    errand: ErrandId,
    outcome: oneOf(outcomes),
    why: oneOf(returnReasons).nullable().default(null).openapi({
      description: 'What would have settled it at once; told where somebody must come back, and only there.',
    }),
    failed: oneOf(failedDemands).nullable().default(null).openapi({
      description: 'Asked in the wrong place, chasing a case, or a letter that was not understood.',
    }),
    kind: oneOf(contactKinds).nullable().default(null).openapi({
      description: "As in KL's counting weeks, where it is asked for.",
    }),
    language,
    behalf: IssueInput.shape.behalf,
  })
  .strict()
  .refine(({ outcome, why }) => (outcome === 'must-come-back') === (why !== null), {
    path: ['why'],
    message: 'told where the outcome is must-come-back, and only there',
  })
  .openapi('Contact')

/** Help that somebody got to do it online. */
export const DigitalHelpInput = z
  .object({
    theme: oneOf(helpThemes),
    alone: oneOf(aloneAnswers).openapi({ description: 'Whether somebody can do it alone next time.' }),
    language,
  })
  .strict()
  .openapi('DigitalHelp')

export const Registered = z
  .object({ id: z.number().int().openapi({ description: 'For taking it back.' }) })
  .openapi('Registered')

export const RegisteredId = z.coerce
  .number('a whole number')
  .int('a whole number')
  .positive('a whole number above 0')

/** From one date to another, both included. */
export const Period = z
  .object({ from: DayParam, to: DayParam })
  .strict()
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'not before from' })

const handled = { handled: { type: 'integer' as const }, settled: { type: 'integer' as const } }
const counted = { type: 'object' as const, additionalProperties: { type: 'integer' as const } }

export const ContactCountsAnswer = z.custom<ContactCounts>().openapi('ContactCounts', {
  type: 'object',
  properties: {
    ...handled,
    share: {
      type: ['number', 'null'],
      description: 'Settled at the first contact, of all that was handled.',
    },
    target: { type: 'number' },
    channels: {
      type: 'array',
      items: { type: 'object', properties: { channel: { type: 'string' }, ...handled } },
    },
    errands: {
      type: 'array',
      items: {
        type: 'object',
        properties: { errand: { type: 'string' }, kle: { type: 'string' }, ...handled },
      },
    },
    outcomes: counted,
    whys: counted,
    failed: counted,
    ledOn: { ...counted, description: 'Whom the kiosk led on without a number; nobody handled them.' },
  },
})

export const HelpCountsAnswer = z.custom<HelpCounts>().openapi('DigitalHelpCounts', {
  type: 'object',
  properties: {
    given: { type: 'integer' },
    themes: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          theme: { type: 'string' },
          given: { type: 'integer' },
          yes: { type: 'integer' },
          partly: { type: 'integer' },
          no: { type: 'integer' },
        },
      },
    },
  },
})
