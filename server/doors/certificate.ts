import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Log } from '../../hardware/log.ts'
import { StartProblem } from '../start-problem.ts'

/** Where the town's own certificate and its key lie, in PEM form. */
export interface TlsFiles {
  readonly cert: string
  readonly key: string
}

/** Certificate, with those between it and a known one, and key, as they stand in the files. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

const lookEveryMs = 2000
const warnDays = 14
const dayMs = 86_400_000

/** Reads both; throws one plain sentence when they are not there, are none, or do not belong together. */
export function readCertificate(files: TlsFiles): Certificate {
  const cert = textOf('TLS_CERT', files.cert)
  const key = textOf('TLS_KEY', files.key)
  const leaf = understood<X509Certificate>(() => new X509Certificate(cert))
  if (!leaf) throw new StartProblem(`TLS_CERT: ${files.cert} holds no certificate in PEM form.`)
  const secret = understood<KeyObject>(() => createPrivateKey(key))
  if (!secret) throw new StartProblem(`TLS_KEY: ${files.key} holds no key in PEM form without a password.`)
  if (!leaf.checkPrivateKey(secret)) {
    throw new StartProblem(`TLS_KEY: ${files.key} does not belong to the certificate in ${files.cert}.`)
  }
  return { cert, key }
}

/**
 * Reads the files again when they have changed, so that a renewed certificate needs no restart; gives what ends it. While
 * one file is new and the other is not yet, the certificate from before goes on.
 */
export function followCertificate(
  files: TlsFiles,
  logger: Log,
  renewed: (fresh: Certificate) => void,
): () => void {
  let seen = printOf(files)
  let warned = 0
  const look = () => {
    warned = warnBeforeItEnds(files, logger, warned)
    const print = printOf(files)
    if (print === seen) return
    seen = print
    try {
      renewed(readCertificate(files))
      warned = 0
      logger.warn(files, 'the certificate was read anew')
    } catch (error) {
      logger.error({ err: error }, 'the new certificate cannot be used: the one from before goes on')
    }
  }
  look()
  const looking = setInterval(look, lookEveryMs)
  return () => clearInterval(looking)
}

/** Tells once a day of a certificate that is about to end; gives when it was last told, as UTC milliseconds. */
function warnBeforeItEnds({ cert }: TlsFiles, logger: Log, warned: number): number {
  const now = Date.now()
  if (now - warned < dayMs) return warned
  const leaf = understood(() => new X509Certificate(readFileSync(cert)))
  const days = leaf ? Math.floor((Date.parse(leaf.validTo) - now) / dayMs) : null
  if (days !== null && days < warnDays) logger.error({ days }, 'the certificate of TLS_CERT ends soon')
  return now
}

/** What changes when a file is written or a link leads elsewhere. */
function printOf({ cert, key }: TlsFiles): string {
  const of = (file: string) => {
    const there = statSync(file, { throwIfNoEntry: false })
    return there ? `${there.ino} ${there.size} ${there.mtimeMs}` : 'gone'
  }
  return `${of(cert)} ${of(key)}`
}

function textOf(setting: 'TLS_CERT' | 'TLS_KEY', file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartProblem(`${setting}: ${file} cannot be read by the lobby's user.`, { cause: error })
  }
}

function understood<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
