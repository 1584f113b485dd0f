import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pauseAfterMs } from './restart-pause.ts'

/** Of a lobby that was asked to end. */
const patienceMs = 30_000

/**
 * `npm start`: runs the lobby in a process of its own, and starts it anew when it ends by itself, for those without
 * systemd. The next one begins only when the one before is gone. Whoever asks this process to end, ends the lobby in
 * order; if this process dies, the lobby hears that and ends too.
 */
let lobby: ChildProcess
let startedAt = 0
let wasReady = false
let failures = 0
let isEnding = false

function start(): void {
  startedAt = performance.now()
  lobby = spawn(process.execPath, [join(import.meta.dirname, 'main.js'), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  lobby.on('message', (told) => {
    wasReady ||= told === 'ready'
  })
  lobby.once('exit', ended)
}

function ended(code: number | null, signal: NodeJS.Signals | null): void {
  // In order, or never begun: what is wrong has just been told to somebody who is looking.
  if (isEnding || code === 0 || !wasReady) process.exit(code ?? 1)
  const livedMs = performance.now() - startedAt
  failures = livedMs < steadyAfterMs ? failures + 1 : 0
  const pauseMs = pauseAfterMs(failures)
  console.error(
    `The lobby ended by itself (${signal ?? `code ${code}`}); it starts again ${pauseMs === 0 ? 'now' : `in ${pauseMs} ms`}.`,
  )
  setTimeout(start, pauseMs)
}

/** A lobby that lived so long fell over something new. */
const steadyAfterMs = 10_000

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (lobby.exitCode !== null || lobby.signalCode !== null) process.exit(0)
    if (isEnding) return
    isEnding = true
    lobby.kill('SIGTERM')
    setTimeout(() => lobby.kill('SIGKILL'), patienceMs).unref()
  })
}

start()
