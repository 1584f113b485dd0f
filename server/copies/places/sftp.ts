import ssh2, { type Client, type ServerHostKeyAlgorithm, type SFTPWrapper } from 'ssh2'
import type { KnownKey } from './known-hosts.ts'
import { faultOf, PlaceFault } from './place.ts'

export interface SshSettings {
  readonly host: string
  readonly port: number
  readonly user: string
  /** The folder there; without a slash in front it is seen from the user's own. */
  readonly folder: string
  /** A private key in OpenSSH's form, without a password. */
  readonly privateKey: string
  /** The keys by which the machine is known. */
  readonly known: readonly KnownKey[]
}

/** A line to another machine's files. */
export interface Line {
  readonly sftp: SFTPWrapper
  isOpen(): boolean
  end(): void
}

const readyMs = 10_000
const aliveEveryMs = 5_000

/** Connects; throws a `PlaceFault`: never to a machine whose key is not the known one. */
export function connect({ host, port, user, privateKey, known }: SshSettings): Promise<Line> {
  const client = new ssh2.Client()
  let isOpen = false
  let isStranger = false
  return new Promise((done, failed) => {
    const fail = (error: unknown) => {
      isOpen = false
      client.end()
      failed(isStranger ? stranger(host) : asFault(error))
    }
    client.on('error', fail)
    client.on('close', () => fail(new PlaceFault('unreachable', 'the connection was closed')))
    client.on('ready', () => {
      client.sftp((error, sftp) => {
        if (error) return fail(error)
        isOpen = true
        done({ sftp, isOpen: () => isOpen, end: () => client.end() })
      })
    })
    begin(client)
  })

  function begin(client: Client): void {
    client.connect({
      host,
      port,
      username: user,
      privateKey,
      readyTimeout: readyMs,
      keepaliveInterval: aliveEveryMs,
      keepaliveCountMax: 3,
      algorithms: { serverHostKey: known.flatMap(({ type }) => algorithmsOf(type)) },
      hostVerifier: (shown: Buffer) => {
        isStranger = !known.some(({ key }) => key === shown.toString('base64'))
        return !isStranger
      },
    })
  }
}

/** A machine that is known by one kind of key must not show another kind. */
const algorithmsOf = (type: string): ServerHostKeyAlgorithm[] =>
  type === 'ssh-rsa' ? ['rsa-sha2-512', 'rsa-sha2-256'] : [type as ServerHostKeyAlgorithm]

const stranger = (host: string) =>
  new PlaceFault('unknown-host', `${host} shows another key than the one in the file of known hosts`)

function asFault(error: unknown): PlaceFault {
  const level = error instanceof Error && 'level' in error ? error.level : ''
  const message = error instanceof Error ? error.message : String(error)
  if (level === 'client-authentication') return new PlaceFault('not-let-in', message)
  if (level === 'client-timeout') return new PlaceFault('too-slow', message)
  if (/host key format|no matching host key/i.test(message)) return new PlaceFault('unknown-host', message)
  const fault = faultOf(error)
  return fault.fault === 'failed' ? new PlaceFault('unreachable', message) : fault
}
