import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** The real program, in processes of its own. */
export interface LobbyProcess {
  readonly port: number
  /** The sign-in that a first start tells; null later on. */
  readonly signIn: { readonly name: string; readonly password: string } | null
  /** Ends the lobby's own process at once, as a fault would; whoever watches over it goes on. */
  killServer(): void
  /** Ends all of it at once, as a machine that is gone. */
  killAll(): Promise<void>
  /** Asks it to end; gives the exit code. */
  stop(): Promise<number | null>
}

export interface LobbySettings {
  /** The built program that is run, as `npm start` runs it. */
  readonly program: string
  readonly environment: Readonly<Record<string, string>>
  /** The first start in a folder tells a sign-in. */
  readonly isFirst: boolean
}

/** Starts it and waits until it is ready; rejects when it ends before. */
export async function startLobby({ program, environment, isFirst }: LobbySettings): Promise<LobbyProcess> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const told = await greetingOf(child, isFirst ? /not shown again/ : /\/api$/)
  const exited = once(child, 'exit')
  return {
    port: Number(told.match(/http:\/\/[^:\s]+:(\d+)\/api$/m)?.[1]),
    signIn: signInOf(told),
    killServer: () => kill(serverBelow(child)),
    killAll: async () => {
      const server = serverBelow(child)
      child.kill('SIGKILL')
      kill(server)
      await exited
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await exited
      return child.exitCode
    },
  }
}

async function greetingOf(child: ChildProcess, last: RegExp): Promise<string> {
  let told = ''
  return new Promise((ready, failed) => {
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        told += `${line}\n`
        if (last.test(line)) ready(told)
      })
    child.once('exit', (code) => failed(new Error(`The lobby ended with ${code} before it was ready.`)))
  })
}

function signInOf(told: string): LobbyProcess['signIn'] {
  const name = told.match(/^\s+name\s+(\S+)$/m)?.[1]
  const password = told.match(/^\s+password\s+(\S+)$/m)?.[1]
  return name && password ? { name, password } : null
}

/** The process that serves; Linux tells which ones another has started. */
function serverBelow({ pid }: ChildProcess): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]) || null
  } catch {
    return null
  }
}

function kill(pid: number | null): void {
  try {
    if (pid !== null) process.kill(pid, 'SIGKILL')
  } catch {
    // It is gone already, which is what was wanted.
  }
}
