import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../../log.ts'

/** A serial line in front of a tcp port, which programs open as they open `/dev/ttyUSB0`. */
export interface SerialLine {
  readonly path: string
  close(): Promise<void>
}

export interface SerialLineSettings {
  readonly folder: string
  readonly name: string
  readonly port: number
  readonly log: Log
}

const lookEveryMs = 20
const opensInMs = 3000
const againAfterMs = 100
/** Who is killed at once cannot end its programs, so the kernel does. */
const endsWithUs = ['--pdeathsig', 'TERM']
/** What setpriv ends with when there is no such program. */
const notFound = 127

/**
 * Puts Debian's socat in front of the port; null where it is not installed, or makes no line. It waits until the line
 * is opened before it comes to the port, so that nothing is kept for whoever comes later; when the line is closed it
 * ends, and a new one takes its place.
 */
export async function openSerialLine({
  folder,
  name,
  port,
  log,
}: SerialLineSettings): Promise<SerialLine | null> {
  const path = join(folder, name)
  let closed = false
  let again: NodeJS.Timeout | null = null
  rmSync(path, { force: true })
  let child = start()

  function start(): ChildProcess {
    const line = `pty,raw,echo=0,link=${path},wait-slave,pty-interval=0.05`
    const socat = spawn('setpriv', [...endsWithUs, 'socat', line, `tcp:127.0.0.1:${port}`], {
      stdio: 'ignore',
    })
    const giveUp = (reason: string): void => {
      closed = true
      log.info({ reason }, 'there is no socat, so there are no serial lines')
    }
    socat.on('error', (error) => giveUp(error.message))
    socat.on('exit', (code) => {
      if (code === notFound) giveUp('socat was not found')
      if (closed) return
      again = setTimeout(() => {
        child = start()
      }, againAfterMs)
    })
    return socat
  }

  async function close(): Promise<void> {
    const running = child.pid !== undefined && child.exitCode === null && child.signalCode === null
    closed = true
    if (again) clearTimeout(again)
    const ended = running ? once(child, 'exit') : null
    child.kill()
    await ended
    rmSync(path, { force: true })
  }

  const limit = performance.now() + opensInMs
  while (!closed && !existsSync(path) && performance.now() < limit) {
    await new Promise((later) => setTimeout(later, lookEveryMs))
  }
  if (existsSync(path)) return { path, close }
  await close()
  return null
}
