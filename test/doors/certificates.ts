import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { TlsFiles } from '../../server/doors/certificate.ts'

/** Makes a certificate for this machine with openssl, as a town hall's IT would for a trial: nobody else signs it. */
export function selfSigned(folder: string, name: string, days = 365): TlsFiles {
  const [cert, key] = [join(folder, `${name}.crt`), join(folder, `${name}.key`)]
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-keyout', key, '-out', cert, '-days', String(days), '-subj', `/CN=${name}`],
      ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
    ],
    { stdio: 'ignore' },
  )
  return { cert, key }
}
