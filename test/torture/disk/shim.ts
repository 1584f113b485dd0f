import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A disk's faults, laid between a lobby and its database. */
export interface Shim {
  readonly environment: Readonly<Record<string, string>>
  /** `slow 200`: each wait for the disk takes so many milliseconds more. `error`, `read-only`: writing and waiting fail. */
  fault(what: `slow ${number}` | 'error' | 'read-only'): void
  heal(): void
}

/** Compiles it into `folder`; where there is no compiler, the reason in words. */
export function compileShim(folder: string): Shim | string {
  const [library, faults] = [join(folder, 'shim.so'), join(folder, 'faults')]
  const source = join(import.meta.dirname, 'shim.c')
  try {
    execFileSync('gcc', ['-O1', '-shared', '-fPIC', '-o', library, source, '-ldl'], { stdio: 'pipe' })
  } catch (error) {
    return `the shim cannot be compiled here: ${error instanceof Error ? error.message.replace(/\s+/g, ' ').trim() : error}`
  }
  return {
    environment: { LD_PRELOAD: library, FAULTS: faults },
    fault: (what) => writeFileSync(faults, what),
    heal: () => rmSync(faults, { force: true }),
  }
}
