import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
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
}

const patienceMs = 3_600_000

/**
 * Restores the newest copy as a spare machine would: the same program, in a process of its own that lets all others go
 * first. The folder is empty again afterwards.
 */
export async function prove({
  script,
  into,
  place,
  seq,
  now,
}: ProveParts): Promise<CopyProof & { readonly detail: string }> {
  const at = now()
  rmSync(into, { recursive: true, force: true })
  const { until, facts, lastSeq, fault, detail } = await restoreBeside(script, place, into)
  rmSync(into, { recursive: true, force: true })
  const isBehind = fault === null && lastSeq < seq
  return { at, tookMs: now() - at, until, facts, fault: isBehind ? 'behind' : fault, detail }
}

async function restoreBeside(script: string, place: string, into: string): Promise<Proven> {
  const args = ['-n', '19', process.execPath, script, '--prove', '--from', place, '--into', into]
  const child = spawn('nice', args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: patienceMs })
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
  }
}
