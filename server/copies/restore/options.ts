import { isAbsolute, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { StartProblem } from '../../start-problem.ts'
import { copySettings, type PlaceSettings } from '../settings.ts'

export interface RestoreOptions {
  readonly from: PlaceSettings
  readonly key: Buffer | null
  readonly into: string
  /** UTC milliseconds; infinity for the newest. */
  readonly upTo: number
  /** A lobby that is there is moved beside. */
  readonly over: boolean
  /** Only tells, for the lobby itself, what came of it. */
  readonly proveOnly: boolean
}

const text = { type: 'string' } as const
/** The settings of the lobby, for a machine that has none yet. */
const settings = {
  'key-file': 'COPY_KEY_FILE',
  'ssh-key-file': 'COPY_SSH_KEY_FILE',
  'known-hosts': 'COPY_SSH_KNOWN_HOSTS',
  's3-endpoint': 'COPY_S3_ENDPOINT',
  's3-region': 'COPY_S3_REGION',
  's3-key-file': 'COPY_S3_KEY_FILE',
} as const
const options = {
  restore: { type: 'boolean' },
  prove: { type: 'boolean' },
  over: { type: 'boolean' },
  from: text,
  into: text,
  at: text,
  'key-file': text,
  'ssh-key-file': text,
  'known-hosts': text,
  's3-endpoint': text,
  's3-region': text,
  's3-key-file': text,
} as const

/** What `npm run restore --` was told; throws one plain sentence for what is wrong. */
export function restoreOptions(args: readonly string[], environment: NodeJS.ProcessEnv): RestoreOptions {
  const told = read(args)
  const from = told.from ?? environment.COPY_TO
  if (!from) throw new StartProblem(`--from: name the place of the copies, as ${example}`)
  const overridden = Object.entries(settings).flatMap(([option, name]) => {
    const value = told[option as keyof typeof settings]
    return value ? [[name, value] as const] : []
  })
  const place = isAbsolute(from) ? `folder:${from}` : from
  const { places, key } = copySettings({ ...environment, ...Object.fromEntries(overridden), COPY_TO: place })
  const [one, ...more] = places
  if (!one || more.length > 0) throw new StartProblem(`--from: name one place, as ${example}`)
  return {
    from: one,
    key: key && Buffer.from(key),
    into: resolve(told.into ?? environment.DATA_DIR ?? 'data'),
    upTo: momentOf(told.at),
    over: told.over ?? false,
    proveOnly: told.prove ?? false,
  }
}

const example = 'npm run restore -- --from /media/usb/naeste --into /var/lib/naeste'

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : error} Write it as ${example}`)
  }
}

function momentOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  const at = Date.parse(text)
  if (Number.isNaN(at))
    throw new StartProblem(`--at: "${text}" is no moment; write it as 2026-11-26T07:12:00Z`)
  return at
}
