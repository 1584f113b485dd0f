// Builds what is missing or older than its sources, then runs it. Plain JavaScript, so that it needs no build.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'dist', 'built')
const sources = ['server', 'kiosk', 'display', 'counter', 'hardware', 'vite.config.ts', 'package-lock.json']

function newest(path) {
  const there = statSync(path)
  if (!there.isDirectory()) return there.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

const isBuilt = () =>
  existsSync(stamp) &&
  statSync(stamp).mtimeMs >= Math.max(...sources.map((source) => newest(join(root, source))))

function build() {
  // What a command answers may be read by a program, so nothing else is written there.
  console.error('Building the screens and the server ...')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const made = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['inherit', process.stderr, process.stderr],
    // Whoever asks for the build, a test say, gets the one that citizens get.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (made.status !== 0) process.exit(made.status ?? 1)
  writeFileSync(stamp, '')
}

if (!isBuilt()) build()
const args = process.argv.slice(2)
if (args.includes('--rebuild')) await import('../dist/server/rebuild.js')
else if (args.includes('--evaluate-waits')) await import('../dist/server/evaluate-waits.js')
else if (args.includes('--restore')) await import('../dist/server/restore.js')
else if (args.includes('--bi-copy')) await import('../dist/server/bi-copy.js')
else if (args.includes('--history')) await import('../dist/server/history.js')
else if (args.includes('--drill')) await import('../dist/server/drill.js')
else if (args.includes('--catalogue')) await import('../dist/server/catalogue.js')
else if (!args.includes('--build-only')) await import('../dist/server/supervise.js')
