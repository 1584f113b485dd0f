import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { LineAddress } from '../../hardware/lines/address.ts'
import { temporaryFolder } from '../temporary.ts'
import { freePort } from './free-port.ts'

/** NUT's own server with its own simulated UPS, `lobby`. */
export interface Upsd {
  readonly address: LineAddress
  setStatus(status: string): void
  stop(): Promise<void>
  start(): Promise<void>
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Debian's upsd and dummy-ups, in a folder and at a port of their own. */
export async function openUpsd(): Promise<Upsd> {
  const folder = temporaryFolder()
  const port = await freePort()
  const file = (name: string, text: string) => writeFileSync(join(folder, name), text, { mode: 0o640 })
  file(
    'ups.conf',
    `[lobby]\n  driver = dummy-ups\n  port = ${join(folder, 'lobby.dev')}\n  pollinterval = 1\n`,
  )
  file('upsd.conf', `LISTEN 127.0.0.1 ${port}\nMAXAGE 10\n`)
  file('upsd.users', '')
  mkdirSync(join(folder, 'state'))
  chmodSync(folder, 0o770)
  const setStatus = (status: string): void => {
    // Written aside and put in its place, because the driver may read it at any moment.
    file('fresh', `ups.status: ${status}\nTIMER 1\n`)
    renameSync(join(folder, 'fresh'), join(folder, 'lobby.dev'))
  }
  const env = {
    ...process.env,
    NUT_CONFPATH: folder,
    NUT_STATEPATH: join(folder, 'state'),
    NUT_ALTPIDPATH: folder,
  }
  const run = (program: string, ...args: string[]) => spawn(program, args, { env, stdio: 'ignore' })
  let running: ChildProcess[] = []

  async function start(): Promise<void> {
    const driver = run('/lib/nut/dummy-ups', '-a', 'lobby', '-u', 'root', '-D')
    await new Promise((ready) => setTimeout(ready, 300))
    running = [driver, run('/lib/nut/upsd', '-u', 'root', '-F')]
  }
  async function stop(): Promise<void> {
    await Promise.all(running.map(end))
    running = []
  }

  setStatus('OL')
  await start()
  onTestFinished(stop)
  return { address: { kind: 'tcp', host: '127.0.0.1', port }, setStatus, stop, start }
}
