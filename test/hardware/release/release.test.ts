import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
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
/** Makes a release; npm asks `registry` about what is unsafe. */
async function make(program: string, registry: string, ...args: string[]) {
  const env = { ...process.env, npm_config_registry: registry, npm_config_fetch_retries: '0' }
  const made = spawn(process.execPath, ['hardware/release/make.mjs', ...args], { cwd: program, env })
  const [stderr, [status]] = await Promise.all([text(made.stderr), once(made, 'close')])
  return { stderr, status }
}

/** Answers npm as a registry does that knows this of packages; `silent` knows nothing of such questions. */
async function registryKnowing(known: object | 'silent'): Promise<string> {
  const server = createServer((asked, answer) => {
    const isAudit = asked.url?.endsWith('/advisories/bulk') && known !== 'silent'
    answer.writeHead(isAudit ? 200 : 405, { 'content-type': 'application/json' })
    answer.end(JSON.stringify(isAudit ? known : {}))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
/** No question comes so far. */
const nobody = 'http://127.0.0.1:9/'
const verify = (folder: string, signers: string) =>
  spawnSync(join(root, 'hardware', 'release', 'verify.sh'), [folder, signers], { encoding: 'utf8' })

test('a release is signed, says what it is made of, and can be made again; a changed one is known', async () => {
  const folder = temporaryFolder()
  const program = smallProgram(folder)
  const [ours, theirs] = [newKey(folder, 'ours'), newKey(folder, 'theirs')]
  const out = join(folder, 'out')
  const again = join(folder, 'again')
  const registry = await registryKnowing({})
  for (const where of [out, again]) {
    const made = await make(program, registry, '--key', ours.key, '--out', where)
    expect([made.stderr, made.status]).toEqual(['', 0])
  }
  const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8')
  expect(readFileSync(join(again, 'SHA256SUMS'), 'utf8')).toBe(sums)
  expect(verify(out, ours.signers).stdout).toContain('The release is the one that was signed.')
  expect(verify(out, theirs.signers).status).toBe(1)
  const archive = readdirSync(out).find((name) => name.endsWith('.tar.gz')) ?? ''
  execFileSync('tar', ['-xzf', join(out, archive), '-C', folder])
  const inside = join(folder, archive.replace('.tar.gz', ''))
  expect(sums).toContain('.audit.json')
  expect(readFileSync(join(inside, 'dist', 'server', 'main.js'), 'utf8')).toBe('what server/main.js holds')
  const bill = JSON.parse(readFileSync(join(inside, 'sbom.cdx.json'), 'utf8'))
  expect(bill.bomFormat).toBe('CycloneDX')
  expect(bill.components.map(({ name }: { name: string }) => name)).toContain('better-sqlite3')
  appendFileSync(join(out, archive), 'one byte more')
  expect(verify(out, ours.signers).stderr).toContain('a file is not the one that was signed')
})

test('no release is made of what is not committed, or with a key that would go out with it', async () => {
  const folder = temporaryFolder()
  const program = smallProgram(folder)
  expect((await make(program, nobody)).stderr).toContain('name the file of the signing key')
  const inside = newKey(program, 'key')
  const refused = async (key: string) => (await make(program, nobody, '--key', key)).stderr
  expect(await refused(inside.key)).toContain('must not lie in the program’s own folder')
  expect(await refused(newKey(folder, 'key').key)).toContain('something is not committed')
})

test('nothing that is known to be unsafe goes out, and nothing that nobody was asked about', async () => {
  const folder = temporaryFolder()
  const program = smallProgram(folder)
  const out = join(folder, 'out')
  const options = ['--key', newKey(folder, 'key').key, '--out', out]
  const flaw = { id: 1, url: 'https://example.dk', title: 'lets anybody in', severity: 'critical' }
  const knowing = await registryKnowing({ hono: [{ ...flaw, vulnerable_versions: '<99' }] })
  const unsafe = await make(program, knowing, ...options)
  expect([unsafe.stderr, unsafe.status]).toEqual([
    'release: this is known to be unsafe: hono lets anybody in (critical)\n',
    1,
  ])
  const silent = await registryKnowing('silent')
  expect((await make(program, silent, ...options)).stderr).toContain(
    'the registry did not say what is unsafe',
  )
  expect((await make(program, silent, ...options, '--unaudited')).status).toBe(0)
  expect(readdirSync(out).filter((name) => name.includes('audit'))).toEqual([])
})
