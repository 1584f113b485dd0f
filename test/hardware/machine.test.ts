import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { temporaryFolder } from '../temporary.ts'

const machine = join(import.meta.dirname, '..', '..', 'hardware', 'machine')
const textOf = (name: string) => readFileSync(join(machine, name), 'utf8')

test('systemd understands each unit', () => {
  const folder = temporaryFolder()
  for (const name of readdirSync(machine).filter((file) => file.endsWith('.service'))) {
    // This machine may have neither program; that they are named rightly is for a lobby machine to show.
    const text = textOf(name).replace(/^ExecStart=.*$/m, 'ExecStart=/bin/true')
    writeFileSync(join(folder, name), text)
  }
  const units = readdirSync(folder).map((name) => join(folder, name))
  const { stderr, status } = spawnSync('systemd-analyze', ['verify', '--man=no', ...units], {
    encoding: 'utf8',
  })
  expect([stderr, status]).toEqual(['', 0])
})

test('what is installed counts as built, though npm wrote the lock file after it', () => {
  expect(textOf('install.sh')).toMatch(/npm prune.*\n.*\n\s+touch dist\/built\n/)
})

test('every file that the installation places is there', () => {
  const named = [...textOf('install.sh').matchAll(/\$here\/([\w.-]+)"/g)].map(([, name]) => name ?? '')
  expect(named.length).toBeGreaterThan(4)
  expect(named.filter((name) => !existsSync(join(machine, name)))).toEqual([])
})

test('the scripts are sound, and each says what it would do', () => {
  for (const script of readdirSync(machine).filter((file) => file.endsWith('.sh'))) {
    execFileSync('sh', ['-n', join(machine, script)])
  }
  expect(execFileSync(join(machine, 'install.sh'), ['--help'], { encoding: 'utf8' })).toContain('Usage:')
  expect(spawnSync(join(machine, 'install.sh'), ['--telex']).status).toBe(2)
})

test('the settings that are handed out are ones that the program knows', () => {
  const lines = textOf('naeste.env').split('\n')
  const settings = lines.flatMap((line) => {
    const [, name, value] = /^#?([A-Z_]+)=(.*)$/.exec(line) ?? []
    return name && value !== undefined ? [[name, value] as const] : []
  })
  const known = ['config.ts', 'access/settings.ts', 'alerts/settings.ts', 'copies/settings.ts']
    .map((file) => readFileSync(join(machine, '..', '..', 'server', file), 'utf8'))
    .join('')
  const session = `${textOf('kiosk-session.sh')}${textOf('naeste.service')} cage's own: {WLR_RENDERER`
  const strangers = settings.filter(
    ([name]) => !known.includes(`  ${name}: `) && !session.includes(`{${name}`),
  )
  expect(strangers).toEqual([])
  const inForce = Object.fromEntries(
    lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split('=', 2)),
  )
  expect(readConfig(inForce, [])).toMatchObject({ port: 8080, dataDir: '/var/lib/naeste' })
})

test('the server may make the system calls that Node makes on a processor with protection keys', () => {
  const sets = /^SystemCallFilter=(.+)$/m.exec(textOf('naeste.service'))?.[1]?.split(' ') ?? []
  const allowed = sets.flatMap((set) => execFileSync('systemd-analyze', ['syscall-filter', set]).toString())
  for (const call of ['pkey_alloc', 'pkey_mprotect', 'pkey_free']) expect(allowed.join()).toContain(call)
})

test('a kiosk that will not stop never keeps the server from coming back', () => {
  expect(textOf('naeste-kiosk.service')).not.toMatch(/^(PartOf|BindsTo|Requires)=/m)
})

test('the kiosk gets screen and touch from seatd, whose group it is in', () => {
  expect(textOf('naeste-kiosk.service')).toMatch(/^Environment=LIBSEAT_BACKEND=seatd$/m)
  expect(textOf('naeste-kiosk.service')).toMatch(/^SupplementaryGroups=.*\bvideo\b/m)
  expect(textOf('install.sh')).toMatch(/^.*packages cage seatd xwayland chromium /m)
})
