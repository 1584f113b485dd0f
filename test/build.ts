import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Tests run the product as it is shipped, so it is built once before them. */
export default function buildOnce(): void {
  const start = join(import.meta.dirname, '..', 'server', 'start.mjs')
  const { status } = spawnSync(process.execPath, [start, '--build-only'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The product does not build.')
}
