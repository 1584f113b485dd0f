import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const machineFiles = join(import.meta.dirname, '..', '..', 'hardware', 'machine')

/** A server that answers how it is, and nothing else. */
const server = `import { createServer } from 'node:http'
const { PORT, HOST } = process.env
createServer((_, answer) => answer.end(JSON.stringify({ ready: true, started: process.pid }))).listen(PORT, HOST)
`

/** Once it serves in earnest its database has a newer form, and soon it falls. */
export const fallsLater = `${server}
import { writeFileSync } from 'node:fs'
const { DATA_DIR } = process.env
if (!DATA_DIR.endsWith('rehearsal')) {
  writeFileSync(DATA_DIR + '/naeste.db', 'form=2 last=7')
  setTimeout(() => process.exit(1), 1500)
}
`

/** Its database is one line of text, which says its form. */
const copyDatabase = `import { copyFileSync, readFileSync } from 'node:fs'
const [from, to] = process.argv.slice(2)
if (to) copyFileSync(from, to)
console.log(readFileSync(from, 'utf8'))
`

interface Toy {
  readonly main?: string
  readonly rebuild?: string
  /** Of the unit, so that one release's is another than the next one's. */
  readonly description?: string
}

/** A program as small as update.sh can put into its place, for what goes wrong there in seconds. */
export function toyProgram(to: string, { main = server, rebuild = '', description = 'toy' }: Toy = {}) {
  const dist = join(to, 'dist', 'server')
  mkdirSync(dist, { recursive: true })
  const files = {
    'main.js': main,
    'copy-database.js': copyDatabase,
    'carry-facts.js': "console.log('carried=2 left=0')",
    'rebuild.js': rebuild,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text)
  writeFileSync(join(to, 'package.json'), '{\n  "version": "0.0.0",\n  "type": "module"\n}\n')
  cpSync(machineFiles, join(to, 'hardware', 'machine'), { recursive: true })
  writeFileSync(join(to, 'hardware', 'machine', 'naeste.service'), `[Unit]\nDescription=${description}\n`)
  return to
}
