// Which licences everything has that ships with the program or builds it. `npm run licences` prints them, and fails where
// one is not among those that somebody has read. Plain JavaScript, so that it needs no build.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What EUPL-1.2 may be handed on with: each asks for no more than a notice, or stands in the EUPL's own appendix. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]
/** Whoever changes these files hands the changes on; the rest is not touched. */
const byFile = ['MPL-2.0']
/**
 * The whole is handed on under GPL-3.0 together with these: the EUPL's article 5 and its appendix allow that. Each is
 * named, because each is a decision.
 */
const wholeUnderGpl = { '@echogarden/espeak-ng-emscripten': ['GPL-3.0', 'GPL-3.0-or-later', 'GPL-3.0-only'] }

const allowed = new Set([...permissive, ...byFile])

/** Whether a licence, or a choice or sum of some, may be used. */
function mayUse(name, licence) {
  if (wholeUnderGpl[name]?.includes(licence)) return true
  const plain = licence.replace(/^\(|\)$/g, '')
  if (/ or /i.test(plain)) return plain.split(/ or /i).some((one) => mayUse(name, one.trim()))
  return plain.split(/ and /i).every((one) => allowed.has(one.trim()))
}

/** Each package of the lock file: name, version, licence, whether it ships. Those for other machines are not here. */
export function packagesOf(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([place]) => place.startsWith('node_modules/'))
    .map(([place, told]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const licence = told.license ?? saidInside(root, place)
      return { name, version: told.version, licence, ships: !told.dev && !told.devOptional }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
}

/** Old packages say it another way, which the lock file does not know. */
function saidInside(root, place) {
  try {
    const { licenses = [] } = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8'))
    return licenses.map(({ type }) => type).join(' OR ') || 'unknown'
  } catch {
    return 'unknown'
  }
}

/** The list as it lies in a release. */
export function licenceList(packages) {
  const lines = packages
    .filter(({ ships }) => ships)
    .map((one) => `${one.name}@${one.version}  ${one.licence}`)
  return ['Næste itself: EUPL-1.2. What ships with it, and under which licence:', '', ...lines, ''].join('\n')
}

if (process.argv[1] === import.meta.filename) {
  const root = process.argv[2] ?? join(import.meta.dirname, '..', '..')
  const packages = packagesOf(root)
  process.stdout.write(licenceList(packages))
  const strangers = packages.filter(({ name, licence }) => !mayUse(name, licence))
  for (const { name, version, licence } of strangers) {
    console.error(
      `${name}@${version}: "${licence}" is no licence that may be used here: read it, and add it or do without.`,
    )
  }
  if (strangers.length > 0) process.exitCode = 1
}
