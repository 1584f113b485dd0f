import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { z } from 'zod'

/** What a piece says of itself; nothing of it is about people. */
const Head = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('log'),
    seq: z.number().int(),
    /** Names the piece before it; nothing for a stream's first. */
    after: z.string(),
    salt: z.string(),
    from: z.number().int(),
    to: z.number().int(),
    sum: z.string(),
    /** The piece with which this log began. */
    logStart: z.number().int(),
    /** Up to when the lobby had looked; UTC milliseconds. */
    at: z.number(),
  }),
  z.object({ kind: z.literal('base'), at: z.number(), part: z.number().int(), after: z.string() }),
  z.object({
    kind: z.literal('whole'),
    at: z.number(),
    parts: z.number().int(),
    size: z.number().int(),
    after: z.string(),
    /** The first piece of the log that the picture needs. */
    logFrom: z.number().int(),
    /** The last piece without which it is no picture of one moment; `logFrom - 1` where it needs none. */
    needs: z.number().int(),
  }),
])
export type Head = z.infer<typeof Head>
export type HeadOf<Kind extends Head['kind']> = Extract<Head, { kind: Kind }>

export interface Piece {
  readonly head: Head
  readonly bytes: Uint8Array
}

/** How pieces are closed: with a key nobody reads or alters them, without one nobody alters them by mistake. */
export interface Sealing {
  /** 32 bytes; null where pieces lie open. */
  readonly key: Buffer | null
  readonly random: (bytes: number) => Uint8Array
}

export type Opened =
  | { readonly ok: true; readonly piece: Piece; readonly id: string }
  | { readonly ok: false; readonly why: 'damaged' | 'needs-key' | 'needs-no-key' }

const marks = { open: 'NAESTE-COPY 1 OPEN', locked: 'NAESTE-COPY 1 AES-256-GCM' } as const
const sumBytes = 32
const nonceBytes = 12
const tagBytes = 16
const squeeze = promisify(deflateRaw)
const unsqueeze = promisify(inflateRaw)

/** A piece as it lies at a place: a line that says how it is closed, a line that says what it is, and what is in it. */
export async function seal(name: string, { head, bytes }: Piece, { key, random }: Sealing): Promise<Buffer> {
  const small = await squeeze(bytes, { level: 1 })
  const lines = Buffer.from(`${key ? marks.locked : marks.open}\n${JSON.stringify(head)}\n`)
  if (!key) return Buffer.concat([lines, small, sumOver(name, lines, small)])
  const nonce = random(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.concat([Buffer.from(name), lines]))
  const locked = Buffer.concat([cipher.update(small), cipher.final()])
  return Buffer.concat([lines, nonce, locked, cipher.getAuthTag()])
}

/** Opens it; what is torn, altered, or lies under another's name is damaged. */
export async function open(name: string, sealed: Uint8Array, { key }: Pick<Sealing, 'key'>): Promise<Opened> {
  const whole = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const firstEnd = whole.indexOf(10)
  const secondEnd = whole.indexOf(10, firstEnd + 1)
  const mark = whole.toString('latin1', 0, Math.max(0, firstEnd))
  if (secondEnd < 0 || (mark !== marks.open && mark !== marks.locked)) return damaged
  if (mark === marks.locked && !key) return { ok: false, why: 'needs-key' }
  if (mark === marks.open && key) return { ok: false, why: 'needs-no-key' }
  const lines = whole.subarray(0, secondEnd + 1)
  try {
    const rest = whole.subarray(secondEnd + 1)
    const small = key ? unlocked(key, name, lines, rest) : checked(name, lines, rest)
    const head = Head.parse(JSON.parse(lines.toString('utf8', firstEnd + 1)))
    return { ok: true, piece: { head, bytes: await unsqueeze(small) }, id: idOf(whole) }
  } catch {
    return damaged
  }
}

const damaged = { ok: false, why: 'damaged' } as const

/** Names a piece by what it holds, so that the next can say which came before. */
export const idOf = (sealed: Uint8Array): string =>
  createHash('sha256').update(sealed).digest('hex').slice(0, 32)

function sumOver(name: string, ...parts: readonly Uint8Array[]): Buffer {
  const sum = createHash('sha256').update(name).update('\n')
  for (const part of parts) sum.update(part)
  return sum.digest()
}

function checked(name: string, lines: Buffer, rest: Buffer): Buffer {
  const small = rest.subarray(0, -sumBytes)
  if (!sumOver(name, lines, small).equals(rest.subarray(-sumBytes))) throw new Error('altered')
  return small
}

function unlocked(key: Buffer, name: string, lines: Buffer, rest: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, rest.subarray(0, nonceBytes))
    .setAAD(Buffer.concat([Buffer.from(name), lines]))
    .setAuthTag(rest.subarray(-tagBytes))
  return Buffer.concat([decipher.update(rest.subarray(nonceBytes, -tagBytes)), decipher.final()])
}
