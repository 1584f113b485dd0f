import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '../../hardware/free-port.ts'
import { lineTo, type NetworkLine } from './line.ts'

/** A real OpenSSH server of this test's own. */
export interface Sshd {
  /** The way to it. */
  readonly line: NetworkLine
  readonly user: string
  /** Files as the settings name them. */
  readonly keyFile: string
  readonly knownHosts: string
  end(): Promise<void>
}

export async function startSshd(folder: string): Promise<Sshd> {
  const at = (name: string) => join(folder, name)
  for (const key of ['host', 'user']) keyInto(at(key))
  const there = await freePort()
  const config = [
    `Port ${there}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${at('host')}`,
    `AuthorizedKeysFile ${at('user.pub')}`,
    `PidFile ${at('pid')}`,
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'Subsystem sftp internal-sftp',
  ]
  writeFileSync(at('config'), `${config.join('\n')}\n`)
  // Debian's server wants it to be there, and systemd makes it.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 })
  const child = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', at('config')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await listening(child)
  const line = await lineTo(there)
  const hostKey = readFileSync(at('host.pub'), 'utf8').split(' ').slice(0, 2).join(' ')
  writeFileSync(at('known_hosts'), `[127.0.0.1]:${line.port} ${hostKey}\n`)
  return {
    line,
    user: userInfo().username,
    keyFile: at('user'),
    knownHosts: at('known_hosts'),
    end: async () => {
      line.cut()
      child.kill()
      await once(child, 'exit')
    },
  }
}

/** Makes a pair of keys. */
export const keyInto = (file: string) =>
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file])

function listening(child: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((ready, failed) => {
    if (child.stderr)
      createInterface({ input: child.stderr }).on('line', (line) => {
        said += `${line}\n`
        if (line.includes('listening on')) ready()
      })
    child.once('exit', () => failed(new Error(`sshd did not start: ${said}`)))
  })
}
