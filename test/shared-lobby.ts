import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { alwaysOpen } from './journeys/open-lobby.ts'
import { type Running, type Start, startLobby } from './running.ts'

type Environment = NonNullable<Start['environment']>

/** The environment of a lobby that is always open. */
export const open =
  (change?: Parameters<typeof alwaysOpen>[1]) =>
  (folder: string): Environment => ({ CATALOGUE: alwaysOpen(folder, change) })

/**
 * One lobby for all tests of a file, for those that leave nothing behind which another would see: it starts when it is
 * first wanted, and ends with the file.
 */
export function sharedLobby(environment: (folder: string) => Environment): () => Promise<Running> {
  let running: Promise<Running> | null = null
  const folder = mkdtempSync(join(tmpdir(), 'naeste-'))
  afterAll(async () => {
    await (await running)?.kill()
    rmSync(folder, { recursive: true, force: true })
  })
  return () => {
    running ??= startLobby({ dataDir: folder, environment: environment(folder) })
    return running
  }
}
