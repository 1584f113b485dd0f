import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const built = join(import.meta.dirname, '..', 'dist')

/** The same program as another version: its files are others than this one's, by one. Gives its folder. */
export function otherRelease(): string {
  // Beside the first, where it finds the same packages.
  const folder = mkdtempSync(join(built, 'other-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  execFileSync('cp', ['-rl', join(built, 'server'), join(built, 'apps'), folder])
  writeFileSync(join(folder, 'apps', 'assets', 'new-in-this-version.js'), '')
  return folder
}
