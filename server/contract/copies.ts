import { z } from '@hono/zod-openapi'

/** Where copies can go: a folder, a disk that must be another than the lobby's, another machine, S3-compatible storage. */
const copyKinds = ['folder', 'disk', 'ssh', 's3'] as const
export type CopyKind = (typeof copyKinds)[number]

/** Why a place takes no copies now. */
const copyFaults = [
  /** The folder or disk is not there. */
  'not-there',
  /** What should be a disk of its own lies on the lobby's: it is not plugged in. */
  'same-disk',
  'full',
  /** The lobby may not write there. */
  'not-allowed',
  /** No answer from the machine, or no way to it. */
  'unreachable',
  /** The machine shows another key than the one that is known. */
  'unknown-host',
  /** The machine does not take our key. */
  'not-let-in',
  /** It took longer than anybody waits for. */
  'too-slow',
  'failed',
] as const
export type CopyFault = (typeof copyFaults)[number]

/** What is wrong with a copy that was tried by restoring it. */
export const proofFaults = [
  /** There is no whole copy yet. */
  'no-copy',
  /** A piece is missing, torn or altered. */
  'damaged',
  /** The database that came of it is not sound, or its log and its visits tell two stories. */
  'unsound',
  /** It is older than what the lobby had sent there. */
  'behind',
  /** The lobby's own disk has no room to try it. */
  'no-room',
  'failed',
] as const
export type ProofFault = (typeof proofFaults)[number]

/** One trial of a copy: it was restored beside the lobby, and looked through. */
export const CopyProof = z.object({
  at: z.number(),
  tookMs: z.number().int(),
  /** Up to when the restored copy has everything; null where none came of it. */
  until: z.number().nullable(),
  /** Facts in its log. */
  facts: z.number().int(),
  fault: z.enum(proofFaults).nullable(),
})
export type CopyProof = z.infer<typeof CopyProof>

export const CopyPlaceState = z.object({
  /** As the settings have it; no key is in it. */
  name: z.string(),
  kind: z.enum(copyKinds),
  /** `current`: has all but the last second; `starting`: the first whole copy is on its way; `behind`: works on it. */
  state: z.enum(['current', 'starting', 'behind', 'away']),
  /** `now - until`: what was committed in so many ms may not be there yet; null before the first whole copy. */
  behindMs: z.number().nullable(),
  /** Up to when everything is there; null before the first whole copy. */
  until: z.number().nullable(),
  /** Bytes that were put there since the program started. */
  bytes: z.number().int(),
  /** When the newest whole picture of the database was taken; all since then lies behind it, piece by piece. */
  wholeAt: z.number().nullable(),
  fault: z.object({ name: z.enum(copyFaults), since: z.number(), detail: z.string() }).nullable(),
  /** The newest trial. */
  proof: CopyProof.nullable(),
  /** Up to when the newest copy that was proven by restoring it has everything. */
  provenUntil: z.number().nullable(),
})
export type CopyPlaceState = z.infer<typeof CopyPlaceState>

/** Where the lobby's copies are. */
export const CopiesAnswer = z.object({
  now: z.number(),
  /** None: no place is named in COPY_TO. */
  places: z.array(CopyPlaceState),
  /** Whether each piece is encrypted before it leaves the machine. */
  encrypted: z.boolean(),
  /** How many days back one can restore; deleted data live on so long in the copies. */
  days: z.number().int(),
  /** A copy is being restored just now, to prove it. */
  proving: z.boolean(),
})
export type CopiesAnswer = z.infer<typeof CopiesAnswer>
