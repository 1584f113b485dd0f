// What the registry knows to be unsafe of all that ships. `npm run audit` prints it, and fails where something is grave.
// Plain JavaScript, so that it needs no build.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const grave = ['high', 'critical']

/**
 * Asks npm's registry, and gives its answer as JSON with a sentence for each package that nobody may be given; null where
 * the registry does not answer, which says nothing about the packages.
 */
export function auditOf(root) {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--omit', 'dev', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  const told = parsed(stdout)
  if (!told?.vulnerabilities) return null
  // Whoever merely builds on something unsafe is listed too, with the name of that and no flaw of their own.
  const flaws = Object.values(told.vulnerabilities).flatMap(({ via }) => via.filter(({ title }) => title))
  const unsafe = flaws.filter(({ severity }) => grave.includes(severity))
  return {
    text: `${JSON.stringify(told, null, 2)}\n`,
    grave: unsafe.map(({ name, title, severity }) => `${name} ${title} (${severity})`).sort(),
  }
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

if (process.argv[1] === import.meta.filename) {
  const audit = auditOf(process.argv[2] ?? join(import.meta.dirname, '..', '..'))
  if (!audit) {
    console.error('audit: the registry did not answer: ask again, or give the bill of materials to a scanner')
    process.exit(2)
  }
  for (const line of audit.grave) console.error(line)
  if (audit.grave.length > 0) process.exit(1)
  console.log('Nothing that ships is known to be unsafe.')
}
