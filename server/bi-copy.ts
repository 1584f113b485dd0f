import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readConfig } from './config.ts'
import { copyForBi } from './store/bi-copy.ts'

/** `npm run bi-copy -- FILE`: what BI tools read, in a database of its own. */
const { dataDir } = readConfig(process.env, [])
const lobby = join(dataDir, 'naeste.db')
const [, to] = process.argv.slice(2)

function problem(): string | null {
  if (!to) return 'Name the file that the copy is written to, as: npm run bi-copy -- /srv/bi/naeste-bi.db'
  if (!existsSync(lobby)) return `There is no lobby in ${dataDir}: name its folder in DATA_DIR.`
  return resolve(to) === resolve(lobby) ? "The copy cannot be written over the lobby's own database." : null
}

const said = problem()
if (said || !to) {
  console.error(said)
  process.exitCode = 1
} else {
  const rows = copyForBi(lobby, to)
  console.log(
    Object.entries(rows)
      .map(([view, count]) => `${view}: ${count} rows`)
      .join('\n'),
  )
}
