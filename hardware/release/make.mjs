// Makes a signed release of what is committed: `npm run release -- --key FILE`. The key is an OpenSSH one that never lies
// in this folder. Plain JavaScript, so that it needs no build of its own.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { auditOf } from './audit.mjs'
import { licenceList, packagesOf } from './licences.mjs'

const root = join(import.meta.dirname, '..', '..')
/** What the signature is for: one for something else is none for a release. */
const purpose = 'naeste-release'

const run = (program, args, options = {}) =>
  execFileSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000, ...options })

function fail(sentence) {
  console.error(`release: ${sentence}`)
  process.exit(1)
}

function after(name) {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

const key = after('--key')
const out = resolve(after('--out') ?? join(root, 'dist', 'release'))
if (!key || !existsSync(key)) fail('name the file of the signing key, as --key ~/.ssh/naeste_release')
if (!relative(root, resolve(key)).startsWith('..'))
  fail('the signing key must not lie in the program’s own folder')
if (run('git', ['status', '--porcelain']).trim() !== '') fail('something is not committed: commit it first')

const audit = process.argv.includes('--unaudited') ? null : askedFor()

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const name = `naeste-${version}`
const commit = run('git', ['rev-parse', 'HEAD']).trim()
const time = run('git', ['show', '--no-patch', '--format=%ct', 'HEAD']).trim()
const work = mkdtempSync(join(tmpdir(), 'naeste-release-'))
try {
  run(process.execPath, ['server/start.mjs', '--build-only'], { stdio: ['ignore', 'inherit', 'inherit'] })
  mkdirSync(out, { recursive: true })
  const folder = join(work, name)
  const source = run('git', ['archive', '--format=tar', `--prefix=${name}/`, 'HEAD'], { encoding: 'buffer' })
  run('tar', ['-xf', '-', '-C', work], { input: source })
  for (const part of ['apps', 'server', 'built'])
    cpSync(join(root, 'dist', part), join(folder, 'dist', part), { recursive: true })
  const sbom = billOfMaterials()
  writeFileSync(join(folder, 'sbom.cdx.json'), sbom)
  writeFileSync(join(folder, 'LICENCES.txt'), licenceList(packagesOf(root)))
  writeFileSync(join(folder, 'COMMIT'), `${commit}\n`)
  pack(folder)
  writeFileSync(join(out, `${name}.cdx.json`), sbom)
  rmSync(join(out, `${name}.audit.json`), { force: true })
  if (audit) writeFileSync(join(out, `${name}.audit.json`), audit.text)
  sign()
} finally {
  rmSync(work, { recursive: true, force: true })
}
console.log(`${join(out, `${name}.tar.gz`)}, with SHA256SUMS and its signature`)

/** What the registry knows of all that ships: nothing that it calls grave goes out. */
function askedFor() {
  const told = auditOf(root)
  if (!told) fail('the registry did not say what is unsafe: ask again, or add --unaudited')
  if (told.grave.length > 0) fail(`this is known to be unsafe: ${told.grave.join(', ')}`)
  return told
}

/** What ships, as CycloneDX; npm knows it from the lock file. Its time is the commit's, so that it can be made again. */
function billOfMaterials() {
  const told = run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'])
  const bill = JSON.parse(told)
  // Else it is called after the folder that it was made in.
  bill.metadata.component.name = 'naeste'
  bill.metadata.timestamp = new Date(Number(time) * 1000).toISOString()
  bill.serialNumber = `urn:uuid:${uuidOf(commit)}`
  return `${JSON.stringify(bill, null, 2)}\n`
}

function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** The same bytes for the same files, whoever packs them, and when. */
function pack(folder) {
  const plain = [
    '--sort=name',
    `--mtime=@${time}`,
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=u+rw,go=rX',
  ]
  const tar = join(work, `${name}.tar`)
  run('tar', [...plain, '-cf', tar, '-C', join(folder, '..'), name])
  run('gzip', ['--no-name', '--best', tar])
  cpSync(`${tar}.gz`, join(out, `${name}.tar.gz`))
}

function sign() {
  const files = [`${name}.tar.gz`, `${name}.cdx.json`, ...(audit ? [`${name}.audit.json`] : [])]
  const sums = files.map((file) => {
    const sum = createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('hex')
    return `${sum}  ${file}\n`
  })
  const list = join(out, 'SHA256SUMS')
  writeFileSync(list, sums.join(''))
  rmSync(`${list}.sig`, { force: true })
  run('ssh-keygen', ['-q', '-Y', 'sign', '-f', resolve(key), '-n', purpose, list], {
    stdio: ['inherit', 'ignore', 'inherit'],
  })
}
