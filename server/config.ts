import { z } from 'zod'
import { readLineAddress } from '../hardware/lines/address.ts'
import { DevicesSettings } from '../hardware/settings.ts'
import { type AccessSettings, accessSettings } from './access/settings.ts'
import { AlertEnvironment, type AlertSettings, alertsOf } from './alerts/settings.ts'
import { CalendarEnvironment, calendarOf } from './bookings/calendar/calendar-settings.ts'
import type { CalendarSettings } from './bookings/calendar/follow-calendar.ts'
import { type CopySettings, copySettings } from './copies/settings.ts'
import { readDevicesFile } from './devices/file.ts'
import type { TlsFiles } from './doors/certificate.ts'
import type { ModelSettings } from './search/ask-model.ts'
import { modelOf } from './search/model-settings.ts'
import type { SpeechSettings } from './speech/voices.ts'
import { StartProblem } from './start-problem.ts'

const Port = z.coerce.number().int().min(0).max(65_535)

const Environment = z.object({
  ...CalendarEnvironment.shape,
  PORT: Port.default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TLS_CERT: z.string().min(1).optional(),
  TLS_KEY: z.string().min(1).optional(),
  PRINTER: z
    .string()
    .refine(
      (text) => readLineAddress(text) !== null,
      'an address as tcp://10.0.0.5:9100 or file:/dev/usb/lp0',
    )
    .optional(),
  DEVICES: z.string().min(1).optional(),
  SPEECH_PACK: z.string().min(1).optional(),
  SPEECH_COMMAND: z.string().trim().min(1).optional(),
  SPEECH_URL: z.url({ protocol: /^https?$/ }).optional(),
  SEARCH_MODEL_URL: z.url({ protocol: /^https?$/ }).optional(),
  SEARCH_MODEL_NAME: z.string().min(1).optional(),
  SEARCH_MODEL_KEY_FILE: z.string().min(1).optional(),
  CATALOGUE: z.string().min(1).optional(),
  SCREEN_HOURS: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'hours as 06:30-20:00')
    .optional(),
  ...AlertEnvironment.shape,
  SELF_TEST_MINUTES: z.coerce.number().int().min(0).max(240).default(20),
  DISK_FREE_GB: z.coerce.number().positive().max(10_000).default(2),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})

export interface Config {
  /** 0 lets the machine choose. */
  readonly port: number
  readonly host: string
  /** Holds all that the program keeps. */
  readonly dataDir: string
  /** Where citizens' phones reach this machine, without a slash at the end; null for the address listened on. */
  readonly publicUrl: string | null
  /** The town's own certificate; null where TLS ends elsewhere, or nowhere. */
  readonly tls: TlsFiles | null
  /** Without a printer the built-in emulator prints, and the lobby is on trial. */
  readonly devices: DevicesSettings
  /** The lobby's document for a first start; null for the one that is built in. */
  readonly catalogueFile: string | null
  /** What this lobby speaks with, beside what ships with the program. */
  readonly speech: SpeechSettings
  /** A model that may be asked when the search is unsure; null for none. */
  readonly searchModel: ModelSettings | null
  /** Outside these hours the house's screens are black, as `06:30`; null never. */
  readonly screenHours: { readonly from: string; readonly to: string } | null
  /** Who may come in. */
  readonly access: AccessSettings
  /** Where booked times are fetched from; null for nowhere. */
  readonly calendar: CalendarSettings | null
  /** With less left on the disk somebody is told. */
  readonly diskFreeBytes: number
  /** Whom alerts are told to. */
  readonly alerts: AlertSettings
  /** How long before opening the lobby is tried by itself; 0 for never. */
  readonly selfTestMinutes: number
  /** Where copies of the database go. */
  readonly copies: CopySettings
  readonly logLevel: string
  /** The speed of a demonstration's clock; null when this is no demonstration. */
  readonly demoSpeed: number | null
  /** Whether the demonstration shows the last week of postal votes. */
  readonly demoRush: boolean
}

/** Reads environment and command line; throws one plain sentence for each field that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv, args: readonly string[]): Config {
  const read = Environment.safeParse(environment)
  if (!read.success) {
    throw new StartProblem(
      read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    )
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, PRINTER, DEVICES, CATALOGUE, SCREEN_HOURS, LOG_LEVEL } = read.data
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    tls: tlsOf(read.data),
    devices: devicesOf(DEVICES, PRINTER),
    catalogueFile: CATALOGUE ?? null,
    screenHours: SCREEN_HOURS ? { from: SCREEN_HOURS.slice(0, 5), to: SCREEN_HOURS.slice(6) } : null,
    speech: speechOf(read.data),
    searchModel: modelOf(read.data),
    access: accessSettings(environment),
    calendar: calendarOf(read.data),
    diskFreeBytes: read.data.DISK_FREE_GB * 1e9,
    alerts: alertsOf(read.data),
    selfTestMinutes: read.data.SELF_TEST_MINUTES,
    copies: copySettings(environment),
    logLevel: LOG_LEVEL,
    demoSpeed: demoSpeed(args),
    demoRush: args.includes('--demo') && args.includes('--rush'),
  }
}

function tlsOf({ TLS_CERT: cert, TLS_KEY: key }: z.infer<typeof Environment>): TlsFiles | null {
  if (cert && key) return { cert, key }
  if (cert) throw new StartProblem('TLS_KEY: name the file of the key too')
  if (key) throw new StartProblem('TLS_CERT: name the file of the certificate too')
  return null
}

const speechOf = (read: z.infer<typeof Environment>): SpeechSettings => ({
  pack: read.SPEECH_PACK ?? null,
  command: read.SPEECH_COMMAND ?? null,
  url: read.SPEECH_URL ?? null,
})

/** One printer needs no file. */
function devicesOf(file: string | undefined, printer: string | undefined): DevicesSettings {
  const settings = file ? readDevicesFile(file) : DevicesSettings.parse({})
  if (!printer) return settings
  if (settings.printers.length > 0) {
    throw new StartProblem('PRINTER: leave it out, because the file of DEVICES names the printers')
  }
  const { printers } = DevicesSettings.parse({ printers: [{ id: 'printer', address: printer }] })
  return { ...settings, printers }
}

function demoSpeed(args: readonly string[]): number | null {
  if (!args.includes('--demo')) return null
  const at = args.findIndex((arg) => arg === '--speed' || arg.startsWith('--speed='))
  if (at < 0) return 20
  const text = args[at]?.split('=')[1] ?? args[at + 1]
  const speed = Number(text)
  if (!(speed > 0 && speed <= 600)) throw new StartProblem('--speed: a number from 1 to 600, as --speed 20')
  return speed
}
