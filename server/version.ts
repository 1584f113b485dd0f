import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Names the built apps: their files' names carry a hash of what is in them. */
export function appsVersion(folder: string): string {
  const files = readdirSync(join(folder, 'assets')).sort().join('\n')
  return createHash('sha256').update(files).digest('hex').slice(0, 12)
}
