// What the tests need from the system: Debian's Chromium and socat. Installed where that is allowed, else named.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const needed = ['chromium', 'socat']

function isThere(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

const run = (...command) =>
  spawnSync(command[0], command.slice(1), {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

const missing = needed.filter((program) => !isThere(program))
if (missing.length > 0) {
  console.log(`Installing ${missing.join(' and ')} for the tests ...`)
  const mayInstall = process.getuid?.() === 0 && isThere('apt-get')
  const installed =
    mayInstall &&
    run('apt-get', 'update', '-q') &&
    run('apt-get', 'install', '-qy', '--no-install-recommends', ...missing)
  if (!installed) {
    console.error(`The tests need ${missing.join(' and ')}: sudo apt-get install ${missing.join(' ')}`)
    process.exit(1)
  }
}
