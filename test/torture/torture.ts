import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Found, tell } from './table.ts'
import { tortureDisk } from './torture-disk.ts'
import { tortureKills } from './torture-kills.ts'
import { tortureNetwork } from './torture-network.ts'

const tortures: Readonly<Record<string, (folder: string) => Promise<readonly Found[]>>> = {
  disk: tortureDisk,
  kills: tortureKills,
  network: tortureNetwork,
}

/** Runs every torture, or only what is named; prints what was found, and ends with 1 where anything failed. */
export async function torture(names: readonly string[]): Promise<void> {
  const found: Found[] = []
  const unknown = names.find((name) => !(name in tortures))
  if (unknown) throw new Error(`${unknown}: one of ${Object.keys(tortures).join(', ')}`)
  for (const [name, run] of Object.entries(tortures)) {
    if (names.length > 0 && !names.includes(name)) continue
    console.log(`Torture: ${name} ...`)
    const folder = mkdtempSync(join(tmpdir(), 'naeste-torture-'))
    try {
      found.push(...(await run(folder)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  console.log(`\n${tell(found)}\n`)
  if (found.some(({ verdict }) => verdict === 'FAILED')) process.exitCode = 1
}
