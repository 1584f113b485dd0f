import { type ExecFileException, execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { temporaryFolder } from '../temporary.ts'
import { freePort } from './free-port.ts'

const source = join(import.meta.dirname, '..', '..')

/**
 * A machine in a folder: the program, which `lay` puts there, its data, its settings, what the system reads of it, and
 * what starts and stops it; `more` are settings of its own.
 */
export async function machine(
  lay: (root: string) => unknown = copyProgram,
  more: Readonly<Record<string, string>> = {},
) {
  const folder = temporaryFolder()
  const [root, data] = [join(folder, 'naeste'), join(folder, 'data')]
  const [service, etc] = [join(folder, 'service'), join(folder, 'etc')]
  const port = await freePort()
  mkdirSync(data)
  lay(root)
  const settings = {
    PORT: port,
    HOST: '127.0.0.1',
    DATA_DIR: data,
    NODE: process.execPath,
    SELF_TEST_MINUTES: 0,
    ...more,
  }
  const environment = { ...settings, CATALOGUE: alwaysOpen(folder) }
  const env = join(folder, 'naeste.env')
  writeFileSync(
    env,
    Object.entries(environment)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  )
  writeFileSync(service, serviceScript({ root, env, folder }), { mode: 0o755 })
  const run = (file: string, ...args: string[]) => ran(file, args, { root, data, env, service, etc })
  onTestFinished(async () => void (await run(service, 'stop')))
  await run(service, 'start')
  const address = `http://127.0.0.1:${port}`
  await vi.waitFor(async () => expect((await fetch(`${address}/api/health`)).ok).toBe(true), patience)
  const update = (release: string, watch = '2') =>
    run(join(source, 'hardware', 'machine', 'update.sh'), '--built', '--watch', watch, release)
  return { folder, root, data, etc, address, update }
}
export const patience = { timeout: 150_000, interval: 100 }

/** The program as it is built; `change` makes another release of it. */
export function copyProgram(to: string, change: (dist: string) => void = () => undefined): string {
  mkdirSync(to)
  cpSync(join(source, 'dist'), join(to, 'dist'), { recursive: true })
  cpSync(join(source, 'package.json'), join(to, 'package.json'))
  symlinkSync(join(source, 'node_modules'), join(to, 'node_modules'))
  change(join(to, 'dist', 'server'))
  return to
}

/** As systemd does it, but for starting anew what falls. */
const serviceScript = ({ root, env, folder }: { root: string; env: string; folder: string }) => `#!/bin/sh
pid=${folder}/pid
case $1 in
  start)
    cd ${root}
    env $(cat ${env}) ${process.execPath} dist/server/main.js >>${folder}/log 2>&1 </dev/null &
    echo $! >$pid ;;
  stop)
    kill $(cat $pid) 2>/dev/null
    while kill -0 $(cat $pid) 2>/dev/null; do sleep 0.1; done ;;
esac
true
`

function ran(
  file: string,
  args: readonly string[],
  { root, data, env, service, etc }: Record<'root' | 'data' | 'env' | 'service' | 'etc', string>,
): Promise<{ code: number; said: string }> {
  const environment = {
    ...process.env,
    NAESTE_ROOT: root,
    NAESTE_DATA: data,
    NAESTE_ENV: env,
    NAESTE_SERVICE: service,
    NAESTE_ETC: etc,
  }
  return new Promise((done) => {
    execFile(file, args, { env: environment }, (error: ExecFileException | null, out, problems) =>
      done({ code: Number(error?.code ?? 0), said: out + problems }),
    )
  })
}

export const noteOf = (data: string) => JSON.parse(readFileSync(join(data, 'last-update.json'), 'utf8'))
