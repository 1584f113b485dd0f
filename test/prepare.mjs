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

function install(programs) {
  console.log(`Installing ${programs.join(' and ')} for the tests ...`)
  return (
    run('apt-get', 'update', '-q') && run('apt-get', 'install', '-qy', '--no-install-recommends', ...programs)
  )
}

const missing = needed.filter((program) => !isThere(program))
const mayInstall = process.getuid?.() === 0 && isThere('apt-get')
if (missing.length > 0 && !(mayInstall && install(missing))) {
  console.error(`The tests need ${missing.join(' and ')}: sudo apt-get install ${missing.join(' ')}`)
  process.exit(1)
}
