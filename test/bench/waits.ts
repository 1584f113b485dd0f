import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { type Figure, percentile } from './figures.ts'

const name = 'Estimate, 60 wait, 8 counters, 500 futures'

/**
 * How long an estimate takes for a new ticket in a full lobby, with everybody who waits played at once. It is built
 * first, as the lobby is: read file by file, each call between two files would cost more than a play.
 */
export async function measureWaits(folder: string): Promise<Figure[]> {
  const entry = join(import.meta.dirname, 'waits-timed.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir: folder, target: 'node20' },
  })
  const { stdout } = spawnSync(process.execPath, [join(folder, 'waits-timed.js')], { encoding: 'utf8' })
  const took = JSON.parse(stdout) as number[]
  return [
    { name: `${name}, p50`, value: percentile(took, 0.5), unit: 'ms', limit: { atMost: 5 } },
    { name: `${name}, p95`, value: percentile(took, 0.95), unit: 'ms' },
  ]
}
