import { z } from '@hono/zod-openapi'
import { languages } from '../catalogue/languages.ts'
import { needs } from '../catalogue/needs.ts'
import { outcomes, returnReasons } from '../queue/words.ts'
import { hasNoCpr, withoutCpr } from './cpr.ts'
import { deviceConditions, deviceKinds } from './devices.ts'
import { causeKinds } from './health.ts'
import { roles } from './rights.ts'
import type { BookingView, StaffBooking } from './views.ts'

const printOutcomes = [
  'printed',
  'uncertain',
  'no-paper',
  'cover-open',
  'cutter',
  'offline',
  'unrecoverable',
  'unreachable',
] as const

/** What may come in over HTTP, and what goes out: the OpenAPI document is made from these. */

const id = (what: string, example: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, `the ${what}'s id, as ${example}`)
    .openapi({ example })

export const TicketId = id('ticket', 'mfw2k1x0-Zk3vN0p9Qm4sT7yB1cD5eF')
export const CounterId = id('counter', '3')
export const ErrandId = id('errand', 'pas')

const CatalogueId = z.string().regex(/^[a-z0-9-]{1,64}$/, 'an id of the catalogue')

const Remark = z
  .string()
  .trim()
  .max(300, 'at most 300 characters')
  .refine(hasNoCpr, withoutCpr)
  .openapi({ description: 'For the next clerk alone; in no event, and deleted with the day.' })

export const IssueInput = z
  .object({
    errand: ErrandId,
    language: z.enum(languages, `one of ${languages.join(', ')}`).openapi({ example: 'da' }),
    paper: z.boolean().default(true).openapi({ description: 'Whether the ticket is printed.' }),
    behalf: z.boolean().default(false).openapi({ description: 'Whether somebody comes for another person.' }),
    needs: z
      .array(z.enum(needs, `any of ${needs.join(', ')}`))
      .max(needs.length)
      .default([])
      .openapi({
        description: 'Practical wishes, never their causes; told to the clerk and gone with the day.',
      }),
    answers: z
      .array(z.object({ question: CatalogueId, answer: CatalogueId }).strict())
      .max(12)
      .default([])
      .openapi({ description: "What was answered to the errand's questions." }),
    comeBack: z
      .boolean()
      .default(false)
      .openapi({ description: 'Whether they leave at once, and come back at the time that is offered.' }),
    onlyAt: CounterId.nullable()
      .default(null)
      .openapi({ description: 'For staff: the one counter that it waits for.' }),
    remark: Remark.optional(),
    force: z
      .boolean()
      .default(false)
      .openapi({ description: 'For staff: also when the errand is full for today.' }),
  })
  .strict()
  .openapi('IssueTicket')

/** A key is new for each ticket; a retry sends the same one, and gets the same ticket. */
export const idempotencyKeyPattern = /^[\x21-\x7e]{8,128}$/

const WaitAnswer = z
  .object({ medianMinutes: z.number().int(), p80Minutes: z.number().int() })
  .openapi('Wait', { description: 'Half wait at most the median, 4 in 5 at most the P80.' })

const time = z.number().openapi({ description: 'UTC milliseconds.' })
const AwayAnswer = z
  .object({ from: time, until: time, keptUntil: time })
  .openapi('Away', { description: 'The time to come back in, and until when the place is kept.' })

export const TicketAnswer = z
  .object({
    id: TicketId,
    number: z.string().openapi({ example: 'P042' }),
    errand: ErrandId,
    language: z.string(),
    state: z.string().openapi({ example: 'waiting' }),
    ahead: z.number().int().openapi({ description: 'How many are before it in its line.' }),
    expectedWait: WaitAnswer,
    counter: z.string().nullable(),
    issuedAt: z.number().openapi({ description: 'UTC milliseconds.' }),
    slip: z.string().openapi({ description: 'What the printer said.', example: 'printing' }),
    away: AwayAnswer.nullable().openapi({ description: 'Null for all who are here.' }),
    comeBack: AwayAnswer.nullable().openapi({
      description: 'What leave-until would keep the place for; null where the wait is too short.',
    }),
    page: z
      .string()
      .openapi({ description: "The ticket's own page.", example: 'http://localhost:8080/t/mfw2k1x0-Zk3v' }),
  })
  .openapi('Ticket')

export const BookingCode = z
  .string()
  .regex(/^\d{6}$/, 'six digits, as 482913')
  .openapi({ example: '482913' })

const bookings = z.array(
  z
    .object({
      code: BookingCode.optional(),
      errand: ErrandId,
      at: z
        .union(
          [z.number().int().min(0), z.iso.datetime({ local: true, offset: true })],
          'a time as 2026-11-23T10:00, in the lobby or with its zone, or UTC milliseconds',
        )
        .openapi({ example: '2026-11-23T10:00' }),
      name: z.string().max(120).optional().openapi({ description: 'Deleted the night after.' }),
    })
    .strict(),
)
const mostBookings = 1000
const hasEachCodeOnce = (list: z.infer<typeof bookings>): boolean =>
  new Set(list.flatMap(({ code }) => code ?? [])).size === list.filter(({ code }) => code).length

export const BookingsInput = bookings
  .min(1)
  .max(mostBookings)
  .refine(hasEachCodeOnce, 'code: each code once')
  .openapi('Bookings')

export const BookingDayInput = bookings
  .max(mostBookings)
  .refine(hasEachCodeOnce, 'code: each code once')
  .openapi('BookingDay', { description: 'All times of one day; an empty list takes them all out.' })

export const BookingCodes = z.object({ codes: z.array(BookingCode) }).openapi('BookingCodes')

export const BookingDayAnswer = z
  .object({
    codes: z.array(BookingCode).openapi({ description: 'In the order of the list.' }),
    takenOut: z.number().int().openapi({ description: 'How many were not in the list any more.' }),
  })
  .openapi('BookingDayKept')

export const BookingAnswer = z.custom<BookingView>().openapi('Booking', {
  type: 'object',
  properties: {
    code: { type: 'string' },
    errand: { type: 'string' },
    errandName: { type: 'object', description: 'By language.' },
    at: { type: 'number', description: 'UTC milliseconds.' },
    number: { type: ['string', 'null'], description: 'Of the ticket that it has become.' },
    stands: {
      type: 'string',
      enum: ['on-time', 'early', 'too-early', 'late', 'too-late', 'another-day', 'arrived'],
    },
  },
})

export const StaffBookingsAnswer = z
  .object({
    bookings: z.array(
      z.custom<StaffBooking>().openapi({
        type: 'object',
        description: 'As a booking, with the name of whoever has it.',
        properties: { code: { type: 'string' }, name: { type: ['string', 'null'] } },
      }),
    ),
  })
  .openapi('StaffBookings')

export const ArriveInput = IssueInput.pick({ language: true, needs: true, behalf: true, paper: true })
  .strict()
  .openapi('Arrive')

const wayEnds = ['on-the-spot', 'booking', 'self-service', 'guide', 'closed', 'full'] as const

export const WayInput = z
  .object({
    errand: ErrandId.nullable().default(null).openapi({ description: 'None where nothing could be chosen.' }),
    end: z.enum(wayEnds, `one of ${wayEnds.join(', ')}`),
    language: IssueInput.shape.language,
    behalf: IssueInput.shape.behalf,
  })
  .strict()
  .openapi('Way')

export const PrintAnswer = z
  .object({
    outcome: z.enum(printOutcomes).openapi({
      description: 'printed: the printer said so; uncertain: nobody confirmed it; else why nothing came out.',
    }),
  })
  .openapi('Printed')

export const PrinterId = id('printer', 'kiosk-printer')
export const DayParam = z.iso.date('a date as 2026-11-23').openapi({ example: '2026-11-23' })
export const GuideInput = z
  .object({
    language: z.enum(languages, `one of ${languages.join(', ')}`).openapi({ example: 'da' }),
  })
  .strict()
export const NumberSheetInput = z
  .object({
    from: z.coerce.number().int().min(1).max(900).default(501).openapi({ description: 'The first number.' }),
    count: z.coerce.number().int().min(1).max(96).default(24).openapi({ description: 'For each letter.' }),
  })
  .strict()
export const DoorsAnswer = z
  .object({
    quarters: z.array(
      z.object({
        door: z.string().openapi({ example: 'front-door' }),
        at: z.number().openapi({ description: 'UTC milliseconds at which the quarter of an hour begins.' }),
        entered: z.number().int(),
        left: z.number().int(),
      }),
    ),
  })
  .openapi('Doors')

const ticket = { ticket: TicketId }
const holding = {
  holding: TicketId.nullable().openapi({ description: 'Who this screen believes is there.' }),
}

export const NextInput = z.object(holding).strict()
export const CallInput = z.object({ ...holding, ...ticket }).strict()
export const TicketInput = z.object(ticket).strict()
export const FinishInput = z
  .object({
    ...ticket,
    outcome: z.enum(outcomes, `one of ${outcomes.join(', ')}`),
    why: z
      .enum(returnReasons, `one of ${returnReasons.join(', ')}`)
      .optional()
      .openapi({ description: 'For must-come-back, and only for that: what stood in the way.' }),
  })
  .strict()
  .refine(({ outcome, why }) => (outcome === 'must-come-back') === (why !== undefined), {
    path: ['why'],
    message: `for must-come-back one of ${returnReasons.join(', ')}, and nothing for any other outcome`,
  })
export const ParkInput = z
  .object({
    ...ticket,
    reason: z.enum(['photo', 'form', 'papers', 'other']),
    minutes: z
      .number()
      .int()
      .min(1)
      .max(240)
      .nullable()
      .default(null)
      .openapi({ description: 'How long they said that it takes; null when they say so themselves.' }),
  })
  .strict()

export const NoteInput = z
  .object({ needs: IssueInput.shape.needs.removeDefault().optional(), remark: Remark.optional() })
  .strict()
  .refine(({ needs: wishes, remark }) => wishes !== undefined || remark !== undefined, {
    path: ['needs'],
    message: 'say needs, a remark, or both',
  })
  .openapi('Note')
export const TransferInput = z
  .object({
    ...ticket,
    to: z.union(
      [z.object({ errand: ErrandId }).strict(), z.object({ counter: CounterId }).strict()],
      'either {errand} or {counter}',
    ),
    remark: Remark.optional(),
  })
  .strict()
export const AddErrandInput = z.object({ ...ticket, errand: ErrandId }).strict()
export const Nothing = z.object({}).strict()

export const SignInInput = z
  .object({ name: z.string().min(1).max(80), password: z.string().min(1).max(200) })
  .strict()
  .openapi('SignIn')
export const SignedIn = z
  .object({
    name: z.string(),
    roles: z.array(z.enum(roles)),
    way: z
      .enum(['password', 'municipality', 'pin'])
      .openapi({ description: 'With a PIN one has no role that changes the house.' }),
    mustChangePassword: z.boolean().openapi({ description: 'Nothing is allowed until it is changed.' }),
  })
  .openapi('SignedIn')
export type SignedIn = z.infer<typeof SignedIn>

export const ErrorAnswer = z
  .object({
    error: z.object({
      name: z.string().openapi({ example: 'line-is-empty' }),
      message: z.string().openapi({ description: 'One plain sentence.' }),
      field: z.string().optional().openapi({ description: 'The field that is wrong.', example: 'language' }),
    }),
  })
  .openapi('Error')

export const HealthAnswer = z
  .object({
    ready: z.boolean(),
    version: z.string(),
    started: z.number().openapi({ description: 'UTC milliseconds since when the program runs.' }),
    keeping: z.boolean().openapi({ description: 'False while the disk takes nothing.' }),
    devices: z.array(
      z.object({
        kind: z.enum(deviceKinds),
        id: z.string().openapi({ example: 'kiosk-printer' }),
        counter: z.string().nullable(),
        condition: z.enum(deviceConditions),
        since: z.number().openapi({ description: 'UTC milliseconds since when it has been so.' }),
        advice: z.string().openapi({ description: 'What to do about it, in one sentence.' }),
      }),
    ),
    screens: z.array(z.object({ kind: z.string(), room: z.string().nullable(), since: z.number() })),
    causes: z
      .array(
        z.object({
          kind: z.enum(causeKinds),
          about: z
            .string()
            .nullable()
            .openapi({ description: 'The device or screen; null for the whole lobby.' }),
          severity: z.enum(['stop', 'soon']),
          since: z.number(),
          says: z.string().openapi({ description: 'What is wrong, in one sentence.' }),
          advice: z.string().openapi({ description: 'What to do about it.' }),
        }),
      )
      .openapi({ description: 'What is wrong now, the most pressing first; empty while all is well.' }),
  })
  .openapi('Health')

export const ScreensAnswer = z
  .object({
    counters: z.array(
      z.object({ id: z.string(), name: z.object({ da: z.string(), en: z.string().optional() }) }),
    ),
    emulator: z.boolean(),
  })
  .openapi('Screens')

export type ScreensAnswer = z.infer<typeof ScreensAnswer>
