import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'

/** The real server in a process of its own. */
export interface Running {
  readonly address: string
  /** All that it has told so far. */
  readonly told: () => string
  readonly process: ChildProcess
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
  /** Asks it to end, and waits for that; gives its exit code. */
  stop(): Promise<number | null>
}

const built = join(import.meta.dirname, '..', 'dist')

export interface Start {
  readonly dataDir: string
  readonly args?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** `supervise` runs the lobby in a process of its own, as `npm start` does. */
  readonly program?: 'main' | 'supervise'
  /** The folder of another build than this one's. */
  readonly release?: string
  /** The command that starts it somewhere else, as in a network of its own. */
  readonly within?: readonly string[]
  /** Is told what it says on standard error, which else goes to ours. */
  readonly complains?: (text: string) => void
}

/** Starts the built server on a port of the machine's choice, and waits until it is ready. */
export async function startLobby({
  dataDir,
  args = [],
  environment = {},
  program = 'main',
  release = built,
  within = [],
  complains,
}: Start): Promise<Running> {
  const [command = '', ...words] = [
    ...within,
    process.execPath,
    join(release, 'server', `${program}.js`),
    ...args,
  ]
  const child = spawn(command, words, {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', complains ? 'pipe' : 'inherit'],
  })
  child.stderr?.on('data', (text) => complains?.(String(text)))
  let told = ''
  const address = await new Promise<string>((ready, failed) => {
    createInterface({ input: child.stdout as Readable }).on('line', (line) => {
      told += `${line}\n`
      const found = line.match(/^\s+API\s+(https?:\S+)\/api$/)
      if (found?.[1]) ready(found[1])
    })
    child.once('close', (code) => failed(new Error(`The server ended with ${code} before it was ready.`)))
  })
  const exited = once(child, 'exit')
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await exited
    return child.exitCode
  }
  return {
    address,
    told: () => told,
    process: child,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  }
}

/** As `startLobby`, and ends with the test. */
export async function lobbyForTest(start: Start): Promise<Running> {
  const running = await startLobby(start)
  onTestFinished(() => running.kill())
  return running
}
