import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../temporary.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const licences = (folder: string) =>
  spawnSync(process.execPath, [join(root, 'hardware', 'release', 'licences.mjs'), folder], {
    encoding: 'utf8',
  })

test('everything that ships may be handed on together', () => {
  const { status, stdout, stderr } = licences(root)
  expect([stderr, status]).toEqual(['', 0])
  expect(stdout).toMatch(/^better-sqlite3@\S+ {2}MIT$/m)
  expect(stdout).not.toMatch(/^vitest@/m)
})

test('a licence that nobody has read stops the release', () => {
  const folder = temporaryFolder()
  const packages = {
    '': {},
    'node_modules/fine': { version: '1.0.0', license: '(MIT OR GPL-2.0)' },
    'node_modules/greedy': { version: '2.0.0', license: 'BUSL-1.1' },
    'node_modules/copyleft': { version: '3.0.0', license: 'GPL-3.0' },
    'node_modules/silent': { version: '4.0.0' },
  }
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }))
  const { status, stderr } = licences(folder)
  expect(status).toBe(1)
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(['copyleft@3.0.0', 'greedy@2.0.0', 'silent@4.0.0'])
})

/** A small program under the same rules: the whole one is the same, with more files. */
function smallProgram(folder: string): string {
  const program = join(folder, 'program')
  for (const part of ['hardware/release', 'package.json', 'package-lock.json', '.gitignore', '.npmrc'])
    cpSync(join(root, part), join(program, part), { recursive: true })
  mkdirSync(join(program, 'server'))
  writeFileSync(join(program, 'server', 'start.mjs'), '')
  for (const part of ['apps', 'server']) mkdirSync(join(program, 'dist', part), { recursive: true })
  for (const file of ['apps/page.html', 'server/main.js', 'built'])
    writeFileSync(join(program, 'dist', file), `what ${file} holds`)
  git(program, 'init', '-q')
  commit(program)
  return program
}
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Næste', '-c', 'user.email=naeste@example.dk', ...args], {
    cwd: folder,
  })
function commit(program: string): void {
  git(program, 'add', '-A')
  git(program, 'commit', '-qm', 'a release', '--date', '2026-11-26T08:00:00Z')
}

function newKey(folder: string, name: string): { key: string; signers: string } {
  const [key, signers] = [join(folder, name), join(folder, `${name}-signers`)]
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
  const [kind, bytes] = readFileSync(`${key}.pub`, 'utf8').split(' ')
  writeFileSync(signers, `naeste namespaces="naeste-release" ${kind} ${bytes}\n`)
  return { key, signers }
}
const make = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, ['hardware/release/make.mjs', ...args], { cwd: program, encoding: 'utf8' })
const verify = (folder: string, signers: string) =>
  spawnSync(join(root, 'hardware', 'release', 'verify.sh'), [folder, signers], { encoding: 'utf8' })

test('a release is signed, says what it is made of, and can be made again; a changed one is known', () => {
  const folder = temporaryFolder()
  const program = smallProgram(folder)
  const [ours, theirs] = [newKey(folder, 'ours'), newKey(folder, 'theirs')]
  const out = join(folder, 'out')
  const again = join(folder, 'again')
  for (const where of [out, again]) {
    const made = make(program, '--key', ours.key, '--out', where)
    expect([made.stderr, made.status]).toEqual(['', 0])
  }
  const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8')
  expect(readFileSync(join(again, 'SHA256SUMS'), 'utf8')).toBe(sums)
  expect(verify(out, ours.signers).stdout).toContain('The release is the one that was signed.')
  expect(verify(out, theirs.signers).status).toBe(1)
  const archive = readdirSync(out).find((name) => name.endsWith('.tar.gz')) ?? ''
  execFileSync('tar', ['-xzf', join(out, archive), '-C', folder])
  const inside = join(folder, archive.replace('.tar.gz', ''))
  expect(readFileSync(join(inside, 'dist', 'server', 'main.js'), 'utf8')).toBe('what server/main.js holds')
  const bill = JSON.parse(readFileSync(join(inside, 'sbom.cdx.json'), 'utf8'))
  expect(bill.bomFormat).toBe('CycloneDX')
  expect(bill.components.map(({ name }: { name: string }) => name)).toContain('better-sqlite3')
  appendFileSync(join(out, archive), 'one byte more')
  expect(verify(out, ours.signers).stderr).toContain('a file is not the one that was signed')
})

test('no release is made of what is not committed, or with a key that would go out with it', () => {
  const folder = temporaryFolder()
  const program = smallProgram(folder)
  expect(make(program).stderr).toContain('name the file of the signing key')
  const inside = newKey(program, 'key')
  expect(make(program, '--key', inside.key).stderr).toContain('must not lie in the program’s own folder')
  expect(make(program, '--key', newKey(folder, 'key').key).stderr).toContain('something is not committed')
})
