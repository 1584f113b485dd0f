import { chmodSync } from 'node:fs'
import { openFile, pragma } from '../store/database.ts'

/**
 * `node copy-database.js FROM TO`: copies the database of a lobby that may be running, and says what it holds, as
 * `form=42 last=1234`. `node copy-database.js FROM` says that alone.
 */
const [from, to] = process.argv.slice(2)
if (!from) {
  console.error('Usage: node copy-database.js FROM [TO]')
  process.exit(2)
}

const db = openFile(from, { readonly: true, fileMustExist: true })
if (to) {
  await db.backup(to)
  chmodSync(to, 0o600)
}
const { last } = db.prepare<[], { last: number | null }>('SELECT max(seq) AS last FROM event').get() ?? {}
console.log(`form=${pragma(db, 'user_version')} last=${last ?? 0}`)
db.close()
