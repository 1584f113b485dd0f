import { z } from '@hono/zod-openapi'
import { origins } from './audit.ts'
import { roles, scopes } from './rights.ts'

/** Who may come in, which screens belong to the house, and what other programs may do. */

export const screenKinds = ['kiosk', 'wall', 'sign'] as const
export type ScreenKind = (typeof screenKinds)[number]

const Id = z.coerce.number().int().min(1)
const at = z.number().openapi({ description: 'UTC milliseconds.' })
const shownName = (what: string) =>
  z
    .string()
    .trim()
    .min(1, `a name for the ${what}`)
    .max(80)
    .regex(/^[^\p{Cc}<>]*$/u, 'a name without < and >')
const oneOf = (list: readonly string[]) => `any of ${list.join(', ')}`
const RoleList = z
  .array(z.enum(roles, oneOf(roles)))
  .max(roles.length)
  .refine((list) => new Set(list).size === list.length, 'each role once')

export const PersonParam = z.object({ person: Id })
export const ScreenParam = z.object({ screen: Id })
export const TokenParam = z.object({ token: Id })

export const PersonInput = z
  .object({ name: shownName('person').openapi({ example: 'Kollega Navn' }), roles: RoleList })
  .strict()
  .openapi('NewPerson')
export const RolesInput = z.object({ roles: RoleList }).strict().openapi('Roles')
export const LockInput = z.object({ locked: z.boolean() }).strict().openapi('Lock')
export const PersonAnswer = z
  .object({
    id: Id,
    name: z.string(),
    roles: z.array(z.enum(roles)),
    locked: z.boolean(),
    isMunicipal: z.boolean().openapi({ description: 'Signs in at the municipality, which says the roles.' }),
    mustChangePassword: z.boolean().openapi({ description: 'Has not chosen a password of their own yet.' }),
  })
  .openapi('Person')
export type PersonAnswer = z.infer<typeof PersonAnswer>
export const PeopleAnswer = z.object({ people: z.array(PersonAnswer) }).openapi('People')
export const GivenPassword = z
  .object({ id: Id, password: z.string().openapi({ description: 'Shown once; lets in to choose another.' }) })
  .openapi('GivenPassword')

export const shortestPassword = 12
export const longestPassword = 200
export const PasswordInput = z
  .object({ old: z.string().min(1).max(longestPassword), new: z.string().min(1).max(longestPassword) })
  .strict()
  .openapi('ChangePassword')
export const PinInput = z
  .object({ pin: z.string().regex(/^\d{6}$/, 'six digits, as 492716') })
  .strict()
  .openapi('Pin')
export const PinSignIn = PinInput.extend({ person: z.number().int().min(1) })
  .strict()
  .openapi('PinSignIn')

export const WaysAnswer = z
  .object({
    municipality: z.boolean().openapi({ description: 'Whether one may sign in at the municipality.' }),
    here: z
      .array(z.object({ id: Id, name: z.string(), hasPin: z.boolean() }))
      .openapi({ description: 'Who signed in on this browser today.' }),
  })
  .openapi('WaysIn')
export type WaysAnswer = z.infer<typeof WaysAnswer>

export const PairingCode = z
  .string()
  .regex(/^\d{6}$/, 'six digits, as 482913')
  .openapi({ example: '482913' })
export const PairingAnswer = z.object({ code: PairingCode, until: at }).openapi('PairingCode')
export type PairingAnswer = z.infer<typeof PairingAnswer>
export const PairingState = z.object({ state: z.enum(['waiting', 'paired']) }).openapi('PairingState')
export type PairingState = z.infer<typeof PairingState>
export const PairInput = z
  .object({
    code: PairingCode,
    name: shownName('screen').openapi({ example: 'Kiosk ved døren' }),
    kind: z.enum(screenKinds, `one of ${screenKinds.join(', ')}`),
  })
  .strict()
  .openapi('PairScreen')
export const PairedAnswer = z
  .object({ id: Id, name: z.string(), kind: z.enum(screenKinds), paired: at })
  .openapi('PairedScreen')
export type PairedScreen = z.infer<typeof PairedAnswer>
export const PairedListAnswer = z
  .object({
    required: z.boolean().openapi({ description: 'Whether only paired screens show the lobby.' }),
    screens: z.array(PairedAnswer),
  })
  .openapi('PairedScreens')
export type PairedListAnswer = z.infer<typeof PairedListAnswer>

/** A token that nobody renews should not open the house for ever. */
export const mostTokenDays = 730
export const TokenInput = z
  .object({
    name: shownName('program').openapi({ example: 'Bookingsystemet' }),
    scopes: z
      .array(z.enum(scopes, oneOf(scopes)))
      .min(1, 'at least one')
      .max(scopes.length),
    days: z.number().int().min(1).max(mostTokenDays).openapi({ description: 'For how long it holds.' }),
  })
  .strict()
  .openapi('NewToken')
export const TokenAnswer = z
  .object({
    id: Id,
    name: z.string(),
    scopes: z.array(z.enum(scopes)),
    made: at,
    expires: at,
    used: at.nullable().openapi({ description: 'To the hour; null for never.' }),
  })
  .openapi('Token')
export type ApiToken = z.infer<typeof TokenAnswer>
export const TokensAnswer = z.object({ tokens: z.array(TokenAnswer) }).openapi('Tokens')
export const MadeToken = z
  .object({ id: Id, token: z.string().openapi({ description: 'Shown once, and never again.' }) })
  .openapi('MadeToken')

export const AuditQuery = z
  .object({
    day: z.iso.date('a date as 2026-11-23').openapi({ example: '2026-11-23' }),
    person: Id.optional().openapi({ description: 'What this person did, or what was done to them.' }),
    before: Id.optional().openapi({ description: 'Lines older than this one.' }),
  })
  .strict()
const AuditNameAnswer = z.object({ kind: z.string(), id: z.string(), name: z.string().nullable() })
export const AuditAnswer = z
  .object({
    entries: z.array(
      z.object({
        seq: z.number().int(),
        at,
        actor: AuditNameAnswer,
        deed: z.string().openapi({ example: 'roles-changed' }),
        subject: AuditNameAnswer.nullable(),
        origin: z.enum(origins).nullable(),
      }),
    ),
    more: z.boolean().openapi({ description: 'Whether there are older lines on that day.' }),
    people: z.array(z.object({ id: Id, name: z.string() })),
    timeZone: z.string(),
  })
  .openapi('Audit')
export type AuditAnswer = z.infer<typeof AuditAnswer>
