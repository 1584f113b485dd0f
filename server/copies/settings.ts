import { isAbsolute } from 'node:path'
import { z } from 'zod'
import type { CopyKind } from '../contract/copies.ts'
import { fileOf } from '../file-of.ts'
import { StartProblem } from '../start-problem.ts'
import { knownKeys } from './places/known-hosts.ts'
import type { S3Settings } from './places/s3.ts'
import type { SshSettings } from './places/sftp.ts'

/** A place as the settings name it. */
export type PlaceSettings = { readonly name: string } & (
  | { readonly kind: Extract<CopyKind, 'folder' | 'disk'>; readonly folder: string }
  | { readonly kind: 'ssh'; readonly ssh: SshSettings }
  | { readonly kind: 's3'; readonly s3: S3Settings }
)

/** Where copies go, and how they are closed. */
export interface CopySettings {
  /** None: no copies are made. */
  readonly places: readonly PlaceSettings[]
  /** 32 bytes; null where pieces lie open. */
  readonly key: Uint8Array | null
  /** How many days back one can restore. */
  readonly days: number
}

const text = z.string().trim().min(1)
const Environment = z.object({
  COPY_TO: z.string().default(''),
  COPY_DAYS: z.coerce.number('a number of days from 1 to 90').int().min(1).max(90).default(7),
  COPY_KEY_FILE: text.optional(),
  COPY_SSH_KEY_FILE: text.optional(),
  COPY_SSH_KNOWN_HOSTS: text.optional(),
  COPY_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  COPY_S3_REGION: text.default('us-east-1'),
  COPY_S3_KEY_FILE: text.optional(),
})
type Read = z.infer<typeof Environment>

/** Reads where copies go; throws one plain sentence for what is wrong. */
export function copySettings(environment: NodeJS.ProcessEnv): CopySettings {
  const read = Environment.safeParse(environment)
  if (!read.success) {
    const sentences = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new StartProblem(sentences.join('\n'))
  }
  const names = read.data.COPY_TO.split(',').flatMap((name) => name.trim() || [])
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new StartProblem(`COPY_TO: "${twice}" is named twice`)
  return {
    places: names.map((name) => placeOf(name, read.data)),
    key: keyOf(read.data.COPY_KEY_FILE),
    days: read.data.COPY_DAYS,
  }
}

const forms =
  'folder:/srv/copies, disk:/media/usb/naeste, ssh://user@machine/folder or s3://bucket/prefix, with a comma between several'

function placeOf(name: string, read: Read): PlaceSettings {
  const [, kind, folder = ''] = name.match(/^(folder|disk):(.+)$/) ?? []
  if (kind === 'folder' || kind === 'disk') {
    if (!isAbsolute(folder))
      throw new StartProblem(`COPY_TO: name the whole path in "${name}", as ${kind}:/srv/copies`)
    return { name, kind, folder }
  }
  const address = URL.canParse(name) ? new URL(name) : null
  if (address?.protocol === 'ssh:') return { name, kind: 'ssh', ssh: sshOf(name, address, read) }
  if (address?.protocol === 's3:') return { name, kind: 's3', s3: s3Of(name, address, read) }
  throw new StartProblem(`COPY_TO: "${name}" is no place; write ${forms}`)
}

function sshOf(name: string, address: URL, read: Read): SshSettings {
  const { username, pathname, password } = address
  const host = address.hostname.replace(/^\[(.+)\]$/, '$1')
  if (password) throw new StartProblem('COPY_TO: no password here; COPY_SSH_KEY_FILE names a private key')
  if (!username || !host || pathname.length < 2)
    throw new StartProblem(`COPY_TO: write "${name}" as ssh://user@machine/folder`)
  if (!read.COPY_SSH_KEY_FILE)
    throw new StartProblem('COPY_SSH_KEY_FILE: name the file of the private key for COPY_TO')
  if (!read.COPY_SSH_KNOWN_HOSTS)
    throw new StartProblem('COPY_SSH_KNOWN_HOSTS: name the file that tells the key of the machine in COPY_TO')
  const port = Number(address.port || 22)
  const keys = fileOf('COPY_SSH_KNOWN_HOSTS', read.COPY_SSH_KNOWN_HOSTS, "the machine's key")
  const known = knownKeys(keys, host, port)
  if (known.length === 0) {
    const how = `ssh-keyscan -p ${port} ${host} writes it down; check it with whoever keeps that machine`
    throw new StartProblem(
      `COPY_SSH_KNOWN_HOSTS: no key of ${host} is in ${read.COPY_SSH_KNOWN_HOSTS}: ${how}`,
    )
  }
  const privateKey = fileOf('COPY_SSH_KEY_FILE', read.COPY_SSH_KEY_FILE, 'the private key')
  const folder = decodeURIComponent(pathname).replace(/^\/~\//, '')
  return { host, port, user: decodeURIComponent(username), folder, privateKey, known }
}

function s3Of(name: string, address: URL, read: Read): S3Settings {
  const { hostname: bucket, pathname } = address
  if (!bucket) throw new StartProblem(`COPY_TO: write "${name}" as s3://bucket/prefix`)
  if (!read.COPY_S3_ENDPOINT)
    throw new StartProblem('COPY_S3_ENDPOINT: name the address of the storage, as https://s3.example.dk')
  if (!read.COPY_S3_KEY_FILE)
    throw new StartProblem('COPY_S3_KEY_FILE: name a file that holds the key id and the secret key')
  const [keyId, secret, more] = fileOf('COPY_S3_KEY_FILE', read.COPY_S3_KEY_FILE, 'both keys').split(/\s+/)
  if (!keyId || !secret || more)
    throw new StartProblem('COPY_S3_KEY_FILE: it must hold the key id, and on the next line the secret key')
  const prefix = decodeURIComponent(pathname).replace(/^\/+|\/+$/g, '')
  return {
    endpoint: read.COPY_S3_ENDPOINT,
    region: read.COPY_S3_REGION,
    bucket,
    prefix: prefix === '' ? '' : `${prefix}/`,
    keyId,
    secret,
  }
}

function keyOf(file: string | undefined): Uint8Array | null {
  if (!file) return null
  const written = fileOf('COPY_KEY_FILE', file, 'the key')
  if (!/^[0-9a-f]{64}$/i.test(written))
    throw new StartProblem('COPY_KEY_FILE: it must hold 64 hex digits: openssl rand -hex 32 makes them')
  return new Uint8Array(Buffer.from(written, 'hex'))
}
