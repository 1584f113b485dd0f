// What the tests need from the system, all of it Debian's. Installed where that is allowed, else named.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What is looked for, a program or a file, and the package that has it. */
const needed = {
  chromium: 'chromium',
  'chromium-headless-shell': 'chromium-headless-shell',
  openssl: 'openssl',
  git: 'git',
  socat: 'socat',
  zbarimg: 'zbar-tools',
  mbpoll: 'mbpoll',
  pdftotext: 'poppler-utils',
  upsd: 'nut-server',
  sshd: 'openssh-server',
  ip: 'iproute2',
  'systemd-analyze': 'systemd',
  tesseract: 'tesseract-ocr',
  '/usr/share/tesseract-ocr/5/tessdata/dan.traineddata': 'tesseract-ocr-dan',
  '/usr/share/tesseract-ocr/5/tessdata/ara.traineddata': 'tesseract-ocr-ara',
  '/usr/share/tesseract-ocr/5/tessdata/ukr.traineddata': 'tesseract-ocr-ukr',
}
/** Debian keeps servers where only root looks. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']

function isThere(wanted) {
  if (wanted.startsWith('/')) return existsSync(wanted)
  return folders.some((folder) => {
    try {
      accessSync(join(folder, wanted), constants.X_OK)
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

function install(packages) {
  console.log(`Installing ${packages.join(', ')} for the tests ...`)
  return (
    run('apt-get', 'update', '-q') && run('apt-get', 'install', '-qy', '--no-install-recommends', ...packages)
  )
}

const missing = Object.entries(needed).flatMap(([wanted, debian]) => (isThere(wanted) ? [] : [debian]))
const mayInstall = process.getuid?.() === 0 && isThere('apt-get')
if (missing.length > 0 && !(mayInstall && install(missing))) {
  console.error(`The tests need ${missing.join(', ')}: sudo apt-get install ${missing.join(' ')}`)
  process.exit(1)
}
