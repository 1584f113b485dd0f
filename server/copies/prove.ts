import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { type CopyProof, proofFaults } from '../contract/copies.ts'

/** What `restore --prove` says on its last line. */
export const Proven = z.object({
  until: z.number().nullable(),
  facts: z.number().int(),
  /** The place of the newest fact in the log. */
  lastSeq: z.number().int(),
  fault: z.enum(proofFaults).nullable(),
  detail: z.string(),
})
export type Proven = z.infer<typeof Proven>

export interface ProveParts {
  /** What `restore/main.ts` is built to. */
  readonly script: string
  /** A folder that may be emptied. */
  readonly into: string
  readonly place: string
  /** The place of a fact that was there before this began. */
  readonly seq: number
  readonly now: () => number
  /** The lobby stops: a trial that is broken off says nothing about the copy. */
  readonly over: AbortSignal
}

const patienceMs = 3_600_000

/**
 * Restores the newest copy as a spare machine would: the same program, in a process of its own that lets all others go
 * first. The folder is empty again afterwards. Null when it was broken off.
 */
export async function prove({
  script,
  into,
  place,
  seq,
  now,
  over,
}: ProveParts): Promise<(CopyProof & { readonly detail: string }) | null> {
  const at = now()
  await empty(into)
  const proven = over.aborted ? null : await restoreBeside(script, place, into, over)
  await empty(into)
  if (proven === null || over.aborted) return null
  const { until, facts, lastSeq, fault, detail } = proven
  const isBehind = fault === null && lastSeq < seq
  return { at, tookMs: now() - at, until, facts, fault: isBehind ? 'behind' : fault, detail }
}

const empty = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

async function restoreBeside(
  script: string,
  place: string,
  into: string,
  over: AbortSignal,
): Promise<Proven> {
  const args = ['-n', '19', process.execPath, script, '--prove', '--from', place, '--into', into]
  const child = spawn('nice', args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: patienceMs })
  const end = () => void child.kill()
  over.addEventListener('abort', end)
  let said = ''
  let problem = ''
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString()
  })
  child.stderr.on('data', (bytes: Buffer) => {
    problem += bytes.toString()
  })
  try {
    await once(child, 'close')
    return Proven.parse(JSON.parse(said.trim().split('\n').at(-1) ?? ''))
  } catch {
    const detail = problem.trim() || 'the trial ended without a word'
    return { until: null, facts: 0, lastSeq: 0, fault: 'failed', detail }
  } finally {
    over.removeEventListener('abort', end)
  }
}
