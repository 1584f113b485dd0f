import { z } from 'zod'
import { fileOf } from '../file-of.ts'
import { StartProblem } from '../start-problem.ts'

/** Where alerts go by mail. */
export interface MailSettings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; else the server is asked for it, and with a password it must have it. */
  readonly secure: boolean
  readonly from: string
  readonly to: readonly string[]
  readonly login: { readonly user: string; readonly password: string } | null
}

/** Whom alerts are told to, and when. */
export interface AlertSettings {
  readonly mail: MailSettings | null
  readonly webhook: { readonly address: string; readonly secret: string } | null
  /** What is wrong for a shorter time is told to nobody. */
  readonly afterMs: number
  /** How often something that is still wrong is told again. */
  readonly repeatMs: number
  /** Hours in which what can wait is not told, as `18:00`; null for none. */
  readonly quiet: { readonly from: string; readonly to: string } | null
  readonly language: 'da' | 'en'
}

const mailAddress = z.email()
const listOf = (all: string): string[] => all.split(',').flatMap((one) => one.trim() || [])

/** What the environment says about alerts. */
export const AlertEnvironment = z.object({
  ALERT_MAIL_TO: z.string().default('').transform(listOf).pipe(z.array(mailAddress)),
  ALERT_MAIL_FROM: mailAddress.optional(),
  ALERT_SMTP: z.url({ protocol: /^smtps?$/, error: 'an address as smtp://mail.example.dk:25' }).optional(),
  ALERT_SMTP_USER: z.string().min(1).optional(),
  ALERT_SMTP_PASSWORD_FILE: z.string().min(1).optional(),
  ALERT_WEBHOOK: z.url({ protocol: /^https?$/ }).optional(),
  ALERT_WEBHOOK_SECRET_FILE: z.string().min(1).optional(),
  ALERT_AFTER_MINUTES: z.coerce.number().min(0).max(1440).default(2),
  ALERT_REPEAT_HOURS: z.coerce.number().min(0.1).max(168).default(4),
  ALERT_QUIET: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'hours as 18:00-07:00')
    .optional(),
  ALERT_LANGUAGE: z.enum(['da', 'en']).default('da'),
})
type Read = z.infer<typeof AlertEnvironment>

/** Throws one plain sentence where a setting lacks another one. */
export function alertsOf(read: Read): AlertSettings {
  const { ALERT_QUIET: quiet } = read
  return {
    mail: mailOf(read),
    webhook: webhookOf(read),
    afterMs: read.ALERT_AFTER_MINUTES * 60_000,
    repeatMs: read.ALERT_REPEAT_HOURS * 3_600_000,
    quiet: quiet ? { from: quiet.slice(0, 5), to: quiet.slice(6) } : null,
    language: read.ALERT_LANGUAGE,
  }
}

function mailOf(read: Read): MailSettings | null {
  const { ALERT_MAIL_TO: to, ALERT_SMTP: server, ALERT_MAIL_FROM: from } = read
  if (to.length === 0) {
    if (server || from) throw new StartProblem('ALERT_MAIL_TO: name who gets the alerts too')
    return null
  }
  if (!server) throw new StartProblem('ALERT_SMTP: name the mail server too, as smtp://mail.example.dk:25')
  if (!from) throw new StartProblem('ALERT_MAIL_FROM: name the address that alerts come from too')
  const { protocol, hostname, port } = new URL(server)
  const secure = protocol === 'smtps:'
  return { host: hostname, port: Number(port) || (secure ? 465 : 25), secure, from, to, login: loginOf(read) }
}

function loginOf({ ALERT_SMTP_USER: user, ALERT_SMTP_PASSWORD_FILE: file }: Read): MailSettings['login'] {
  if (!user && !file) return null
  if (!user) throw new StartProblem('ALERT_SMTP_USER: name the user of the password too')
  if (!file) throw new StartProblem('ALERT_SMTP_PASSWORD_FILE: name the file that holds the password too')
  return { user, password: fileOf('ALERT_SMTP_PASSWORD_FILE', file, 'the password') }
}

function webhookOf(read: Read): AlertSettings['webhook'] {
  const { ALERT_WEBHOOK: address, ALERT_WEBHOOK_SECRET_FILE: file } = read
  if (!address) {
    if (file) throw new StartProblem('ALERT_WEBHOOK: name the address that the secret is for too')
    return null
  }
  if (!file) throw new StartProblem('ALERT_WEBHOOK_SECRET_FILE: name the file that holds the secret too')
  const secret = fileOf('ALERT_WEBHOOK_SECRET_FILE', file, 'the secret')
  if (!/^whsec_[A-Za-z0-9+/=]{32,}$/.test(secret))
    throw new StartProblem('ALERT_WEBHOOK_SECRET_FILE: it must hold whsec_ and at least 24 bytes as base64')
  return { address, secret }
}
